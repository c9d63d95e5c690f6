import { nearest, nearestInOrder } from '../../../src/domain/nearest.ts';

describe('the nearest names', () => {
  it('come nearest first, whatever the letter case', () => {
    expect(nearest('NVIDIA-H900', ['nvidia-h800', 'nvidia-h20', 'amd-mi300x'])).toEqual(['nvidia-h800', 'nvidia-h20']);
  });

  it('hold a name that goes on from what was written before one that differs from it', () => {
    expect(nearest('nvidia-h800', ['nvidia-h100-pcie', 'nvidia-h800-sxm5', 'nvidia-h100'])).toEqual(['nvidia-h100', 'nvidia-h800-sxm5']);
  });

  it('are none for nothing written', () => {
    expect(nearest('', ['lg', 'hp'])).toEqual([]);
    expect(nearest(' ', ['lg', 'hp'])).toEqual([]);
  });

  it('are none when nothing is near', () => {
    expect(nearest('zebra', ['chips', 'organizations'])).toEqual([]);
  });

  it('that are equally near come in the order given, where that says which is likelier', () => {
    expect(nearestInOrder('nvidai', ['nvidia', 'naida'])).toEqual(['nvidia', 'naida']);
    expect(nearest('nvidai', ['nvidia', 'naida'])).toEqual(['naida', 'nvidia']);
  });
});

test('a text that goes on after a whole word comes before one that goes on within it', () => {
  expect(nearest('H20', ['H200 NVL', 'H200 SXM', 'H20 141GB', 'H20 96GB', 'H100'])).toEqual(['H20 96GB', 'H20 141GB', 'H200 NVL']);
});
