/** `1 row`, `2,000 rows`: for messages. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
