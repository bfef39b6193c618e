/** Answers a small call every 50 ms and keeps the longest time one waited. */
export function watchDelay() {
  let longest = 0;
  let due = performance.now() + 50;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - due);
    due = performance.now() + 50;
  }, 50);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
