import { defaultCacheFolder } from '../../../src/neo4j/default-cache-folder.ts';

describe('the cache folder', () => {
  it.each([
    ['the variable says', { CHIP_EXPORT_CONTROLS_CACHE: '/big/cache', XDG_CACHE_HOME: '/xdg' }, 'linux', '/big/cache'],
    ['XDG says', { XDG_CACHE_HOME: '/xdg' }, 'linux', '/xdg/chip-export-controls'],
    ['users expect it, when XDG is relative and so void', { XDG_CACHE_HOME: 'xdg' }, 'linux', '/home/ada/.cache/chip-export-controls'],
    ['users of Linux expect it', {}, 'linux', '/home/ada/.cache/chip-export-controls'],
    ['users of a Mac expect it', {}, 'darwin', '/home/ada/Library/Caches/chip-export-controls'],
  ] as const)('is where %s', (_who, environment, platform, expected) => {
    expect(defaultCacheFolder({ environment, homeFolder: '/home/ada', platform })).toBe(expected);
  });
});
