/** The unit that the end of a key names (`dieAreaMm2` is in mm²), or undefined for a key without one. */
export function unitOf(field: string): string | undefined {
  const rate = /^(?:dense|densePerformance\.)(fp|tf|bf|int)\d+$/i.exec(field);
  if (rate) return rate[1]?.toLowerCase() === 'int' ? 'TOPS' : 'TFLOPS';
  return endings.find(([ending]) => ending.test(field))?.[1];
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/Mm2$/, 'mm²'], [/GBps$/, 'GB/s'], [/GB$/, 'GB'], [/tdpW$/, 'W'], [/Usd(?:Low|High)?$/, 'USD'], [/Flop$/, 'FLOP'],
  [/Tops$/, 'TOPS'], [/MW$/, 'MW'], [/2025UsdBillions$/, 'billion USD of 2025'], [/^h100Equivalents(?:Low|High)?$/, 'H100 equivalents'], [/^chipCount(?:Low|High)?$/, 'chips'],
  [/[pP]arameters$/, 'parameters'], [/[tT]okens$/, 'tokens'], [/acceleratorHours$/, 'accelerator-hours'], [/share$/, '%'], [/Percent$/, '%'],
];
