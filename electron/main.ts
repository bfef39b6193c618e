import { app, protocol } from 'electron';
import { Desktop } from './hosts/desktop.ts';
import { debuggerSwitch, workspaceArgument } from './hosts/launch-arguments.ts';
import { schemePrivileges } from './hosts/protocol.ts';

// The desktop door. What must happen before Electron is ready is here; the rest is hosts/desktop.ts.
const developing = !app.isPackaged;
const argv = process.argv.slice(1);

if (!developing && debuggerSwitch(argv) !== null) {
  app.exit(2);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged(schemePrivileges);
  const desktop = new Desktop({ developing, file: workspaceArgument(argv, process.cwd()) });
  app.on('second-instance', (_event, arguments_, folder) => {
    desktop.show(workspaceArgument(arguments_.slice(1), folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    desktop.show(path);
  });
  app.on('web-contents-created', (_event, contents) => desktop.lock(contents));
  app.on('activate', () => desktop.show(null));
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (desktop.ended) return;
    event.preventDefault();
    void desktop.end().finally(() => app.exit(0));
  });
  void app.whenReady().then(() => desktop.start());
}
