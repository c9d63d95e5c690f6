/**
 * `npm start` runs this process under a shell. Asked to end, npm ends the shell, and the shell ends without passing the signal on:
 * a parent that is gone is then the only sign, and stands for the signal.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
