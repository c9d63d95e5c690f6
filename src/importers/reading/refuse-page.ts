import { refusal } from '../feed-error.ts';

/** Passes text on, unless it is the page that a server sends in place of a file that it does not have. */
export async function* refusePage(file: string, format: 'CSV' | 'JSON', chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun = false;
  for await (const chunk of chunks) {
    if (!begun) {
      const beginning = Buffer.from(chunk.subarray(0, 4096)).toString('utf8').trimStart();
      if (beginning.startsWith('<')) throw refusal(file, 1, `this is a web page${titleOf(beginning)}, not ${format}`, 'a server answered with a page in place of the file: get the file again');
      begun = beginning !== '';
    }
    yield chunk;
  }
}

function titleOf(page: string): string {
  const title = /<title[^>]*>([^<]*)</i.exec(page)?.[1]?.trim();
  return title ? ` ("${title.slice(0, 80)}")` : '';
}
