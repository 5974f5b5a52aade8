import { describe, expect, it } from 'vitest';
import { cutBeside, likelyCut } from './split-places.ts';

describe('the place where a title is cut', () => {
  it('is at first after the semicolon, else after the comma or before the "và" nearest the middle, else in the middle', () => {
    expect(likelyCut('Rà soát, cập nhật; trình ban hành')).toBe(19);
    expect(likelyCut('Rà soát, trình ban hành')).toBe(9);
    expect(likelyCut('Rà soát, sửa đổi các văn bản, trình Chính phủ ban hành')).toBe(30);
    expect(likelyCut('Rà soát và trình')).toBe(8);
    expect(likelyCut('một hai ba bốn')).toBe(8);
    expect(likelyCut('một')).toBeNull();
  });

  it('moves word by word and stays within the title', () => {
    expect(cutBeside('một hai ba bốn', 8, 1)).toBe(11);
    expect(cutBeside('một hai ba bốn', 11, 1)).toBe(11);
    expect(cutBeside('một hai ba bốn', 8, -Infinity)).toBe(4);
  });
});
