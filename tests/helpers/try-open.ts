import { Session } from '../../electron/backend/session.ts';

// Opens the workspace named on the command line and says how that went: run by a test as another user.
try {
  await Session.open(process.argv[2]!, () => undefined).close();
  console.log('opened');
} catch (error) {
  console.log((error as { code?: string }).code ?? error);
}
