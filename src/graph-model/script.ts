import { Converter } from 'opencc-js/t2cn';

const convertsOf = { characters: 't', wordings: 'twp' } as const;
const converters = new Map<string, (text: string) => string>();

/** Chinese in Simplified script. By `characters` 輝達 is 辉达; by `wordings`, which also knows what is called otherwise in Taiwan, it is 英伟达, as 晶片 is 芯片. */
export function simplified(text: string, by: keyof typeof convertsOf): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const convert = converters.get(by) ?? Converter({ from: convertsOf[by], to: 'cn' });
  converters.set(by, convert);
  return convert(text);
}
