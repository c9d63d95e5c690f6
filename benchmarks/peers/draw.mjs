import { text } from 'node:stream/consumers';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';

/** A Vega-Lite specification from standard input as SVG on standard output. */
const { spec } = vegaLite.compile(JSON.parse(await text(process.stdin)));
process.stdout.write(`${await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG()}\n`);
