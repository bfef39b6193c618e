import { writeFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { appWords } from '../../renderer/app/app.words.ts';
import { matrixScreenWords } from '../../renderer/screens/matrix/MatrixScreen.words.ts';
import { findChromium } from '../helpers/find-chromium.ts';

const words = matrixScreenWords.fr;

/** A real browser on a door, in the window most people have. */
export async function openBrowser(link: string): Promise<{ browser: Browser; page: Page }> {
  const { browser, page } = await openEmpty();
  await page.goto(link);
  await page.getByRole('navigation', { name: appWords.fr.navigation }).waitFor();
  return { browser, page };
}

async function openEmpty(): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: set CHROME_PATH');
  const browser = await chromium.launch({
    executablePath,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return { browser, page: await browser.newPage({ viewport: { width: 1440, height: 900 } }) };
}

/** Waits until the page has read the matrix ahead of the click, as it does once home has all it asked for. */
export async function readAhead(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance
        .getEntriesByType('resource')
        .some((each) => each.name.endsWith('/rpc/skills/wholeMatrix')),
    null,
    { timeout: 120_000 },
  );
  // The frame after the next: the answer is decoded.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

/** Clicks the matrix's entry of the rail; milliseconds until the frame that shows levels. */
export function openMatrix(page: Page): Promise<number> {
  const { navigation, screens } = appWords.fr;
  return page.evaluate(
    ([label, name]) =>
      new Promise<number>((resolve) => {
        const rail = document.querySelector(`nav[aria-label="${label}"]`)!;
        const link = [...rail.querySelectorAll('a')].find((a) => a.textContent?.trim() === name)!;
        const from = performance.now();
        link.click();
        const look = () => {
          const cells = document.querySelectorAll('.ag-row[row-index="0"] [col-id^="s"]');
          if (cells.length < 10) return requestAnimationFrame(look);
          // The frame after the one that drew them has them on screen.
          return requestAnimationFrame(() => resolve(performance.now() - from));
        };
        look();
      }),
    [navigation, screens.skills],
  );
}

/** Elements in the page, and nodes of every kind. */
export function countNodes(page: Page): Promise<{ elements: number; nodes: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    return { elements: document.querySelectorAll('*').length, nodes };
  });
}

/** How long something took: on the clock, and of the page's own thread, what it takes on a machine that does nothing else. */
export interface Took {
  wall: number;
  processor: number;
}

/** Milliseconds of processor the page's main thread has used until now. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Measures work in the page, given as what gives its milliseconds. */
export async function measure(page: Page, work: () => Promise<number>): Promise<Took> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await processorTime(session);
  const wall = await work();
  const processor = (await processorTime(session)) - before;
  await session.detach();
  return { wall, processor };
}

/** Chooses an option of a filter, opening `folded` first; the time until the frame after the rows changed. */
export async function filterBy(
  page: Page,
  label: string,
  option: string | RegExp,
  folded?: string,
): Promise<Took> {
  if (folded) await page.getByRole('button', { name: folded }).click();
  await page.getByRole('combobox', { name: label, exact: true }).click();
  const choice = page.getByRole('option', { name: option }).first();
  await choice.waitFor();
  const text = await choice.innerText();
  return measure(page, () =>
    page.evaluate(
      ([table, chosen]) =>
        new Promise<number>((resolve) => {
          const grid = document.querySelector(`[aria-label="${table}"]`)!;
          const size = () =>
            `${grid.getAttribute('aria-rowcount')} ${grid.getAttribute('aria-colcount')}`;
          const before = size();
          const choices = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
          const from = performance.now();
          choices.find((each) => each.innerText === chosen)!.click();
          const look = () => {
            if (size() === before) return requestAnimationFrame(look);
            return requestAnimationFrame(() => resolve(performance.now() - from));
          };
          look();
        }),
      [words.table, text] as const,
    ),
  );
}

/**
 * A page of nothing but height and width, scrolled like the matrix: what the machine itself makes of frames. It stands in a
 * browser of its own, for a page that comes to the front again asks its data anew.
 */
export async function openBarePage(): Promise<Page> {
  const { page } = await openEmpty();
  await page.setContent(`<div aria-label="${words.table}" style="width:1200px;height:600px;overflow:auto;background:#fff">
    <div style="width:20000px;height:500000px;background:linear-gradient(#fff,#ddd)"></div></div>`);
  return page;
}

/** What a recorded trace says of frames. */
export interface Frames {
  frames: number;
  /** Longest frame of a turn of the wheel, ms: from the moment one is begun after the last drawn, to the next drawn. */
  longest: number;
  /** Longest piece of work of the page's main thread, ms. */
  longestTask: number;
  /** The same in time of the processor: what it takes on a machine that does nothing else. */
  longestTaskCpu: number;
  /** Tasks over 50 ms of the processor. */
  over50: number;
}

/** Speeds of the wheel, pixels a second: rows pass faster than anybody reads, and as a free wheel throws them. */
export const speeds = { quick: 1500, fling: 4000 };

/** Records a trace while the matrix is scrolled at a speed, keeps it in `file` when given, and reads its frames. */
export async function traceScroll(page: Page, speed: number, file?: string): Promise<Frames> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // Only what is read: recording every layout and paint takes a good part of each frame.
    traceConfig: {
      includedCategories: [
        'toplevel',
        'blink.user_timing',
        'disabled-by-default-devtools.timeline.frame',
      ],
    },
  });
  await scrollAround(page, session, speed);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  if (file) writeFileSync(file, JSON.stringify({ traceEvents: events }));
  return readFrames(events);
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
}

const turnFrom = 'turn from';
const turnTo = 'turn to';

function readFrames(events: TraceEvent[]): Frames {
  const marks = (name: string) =>
    events.filter((each) => each.name === name).sort((a, b) => a.ts - b.ts);
  const ends = marks(turnTo);
  const turns = marks(turnFrom).map((from, at) => readTurn(events, from, ends[at]!));
  const most = (of: (turn: Frames) => number) => Math.max(...turns.map(of));
  const all = (of: (turn: Frames) => number) => turns.reduce((sum, turn) => sum + of(turn), 0);
  return {
    frames: all(({ frames }) => frames),
    longest: most(({ longest }) => longest),
    longestTask: most(({ longestTask }) => longestTask),
    longestTaskCpu: most(({ longestTaskCpu }) => longestTaskCpu),
    over50: all(({ over50 }) => over50),
  };
}

function readTurn(events: TraceEvent[], from: TraceEvent, to: TraceEvent): Frames {
  const own = events.filter(({ pid, ts }) => pid === from.pid && ts >= from.ts && ts <= to.ts);
  const times = (name: string) =>
    own
      .filter((each) => each.name === name)
      .map(({ ts }) => ts / 1000)
      .sort((a, b) => a - b);
  const drawn = times('DrawFrame');
  const begun = times('BeginFrame');
  const lengths = drawn.slice(1).map((at, place) => {
    const before = drawn[place]!;
    // Nothing was to be drawn until the browser began a frame again: before a wheel turns, and once all of it is shown.
    const due = begun.find((each) => each > before) ?? before;
    return at - Math.min(due, at);
  });
  const tasks = own.filter(
    ({ name, tid }) => name === 'ThreadControllerImpl::RunTask' && tid === from.tid,
  );
  const cpu = tasks.map(({ tdur }) => (tdur ?? 0) / 1000);
  return {
    frames: drawn.length,
    longest: Math.max(0, ...lengths),
    longestTask: Math.max(0, ...tasks.map(({ dur }) => (dur ?? 0) / 1000)),
    longestTaskCpu: Math.max(0, ...cpu),
    over50: cpu.filter((each) => each > 50).length,
  };
}

/**
 * Scrolls the matrix down, across, back at a slant and up, half a second to a second and a half each. The browser makes the
 * wheel's events itself, one a frame: sent one by one from here they would come late, and their delay be taken for the page's.
 */
async function scrollAround(page: Page, session: CDPSession, speed: number): Promise<void> {
  const box = (await page.getByLabel(words.table, { exact: true }).boundingBox())!;
  const mark = (name: string) => page.evaluate((text) => performance.mark(text), name);
  const turn = async (xDistance: number, yDistance: number) => {
    await mark(turnFrom);
    await session.send('Input.synthesizeScrollGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      ...{ xDistance, yDistance, speed, gestureSourceType: 'mouse', preventFling: true },
    });
    await mark(turnTo);
  };
  await turn(0, -1.5 * speed);
  await turn(-0.5 * speed, 0);
  await turn(0.5 * speed, 0.5 * speed);
  await turn(0, speed);
}
