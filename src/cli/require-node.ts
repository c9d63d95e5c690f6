const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old: Node 20.19 or newer is needed. Install it from https://nodejs.org, or with a version manager, and run the command again.\n`);
  process.exit(1);
}
