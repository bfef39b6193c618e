import { expect, type Page } from '@playwright/test';
import { type DoorOptions, startBrowserDoor } from '../helpers/browser-door.ts';
import { watchPage } from './watch-page.ts';

/** Runs a journey through a door of its own; a page that logs an error, breaks the policy or reaches outside fails it. */
export async function throughOwnDoor<T>(
  page: Page,
  options: DoorOptions,
  journey: () => Promise<T>,
): Promise<T> {
  const door = await startBrowserDoor(options);
  try {
    const faults = await watchPage(page, new URL(door.url).origin);
    await page.goto(door.url);
    const result = await journey();
    expect(faults).toEqual([]);
    return result;
  } finally {
    await door.close();
  }
}
