import { setFlagsFromString } from 'node:v8';

/**
 * V8 makes objects old at once where many from the same place in the code have lived long: here that is where rows and answers are made, at moments when many are under way. They
 * then die old, in collections that stop the process for ten milliseconds and more where young ones take four: a seventh fewer answers a second, and twice the p99 under overload.
 * A V8 that does not know the flag says so on standard error and goes on without it.
 */
setFlagsFromString('--no-allocation-site-pretenuring');
