import { runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Names of the language. `Date` is not among them: fake timers replace it. */
const names = [
  'Array', 'BigInt', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol',
  'SyntaxError', 'TypeError', 'WeakMap', 'WeakRef', 'WeakSet', 'isFinite', 'isNaN', 'parseFloat', 'parseInt',
];

/**
 * That of Node, in which every look at a global name goes through a proxy of jest and takes thirty times as long as elsewhere: a fifth of what our tests compute.
 * Constants of the script come before it.
 */
export default class Environment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    runInContext(`const ${names.map((name) => `${name} = globalThis.${name}`).join(', ')};`, this.getVmContext());
  }
}
