import { describe, expect, it } from 'vitest';
import { placeOf, readNumbering } from './numbering.ts';

describe('readNumbering', () => {
  it.each([
    ['I. PHÁP LÝ', 'roman', 'I', 'PHÁP LÝ'],
    ['II/ Dữ liệu', 'roman', 'II', 'Dữ liệu'],
    ['Phần I. Nhiệm vụ', 'part', 'I', 'Nhiệm vụ'],
    ['Chương II', 'chapter', 'II', ''],
    ['Điều 1. Cải cách', 'article', '1', 'Cải cách'],
    ['A. Văn bản', 'upper', 'A', 'Văn bản'],
    ['1. Hạ tầng', 'number1', '1', 'Hạ tầng'],
    ['1.2. Nội dung', 'number2', '1.2', 'Nội dung'],
    ['2.1.3 Rà soát', 'number3', '2.1.3', 'Rà soát'],
    ['Nhiệm vụ 3: Rà soát', 'number1', '3', 'Rà soát'],
    ['1- Rà soát', 'number1', '1', 'Rà soát'],
    ['(2) Rà soát', 'bracketed', '2', 'Rà soát'],
    ['đ) Rà soát', 'letter', 'đ', 'Rà soát'],
    ['- Rà soát', 'dash', '', 'Rà soát'],
    ['– Rà soát', 'dash', '', 'Rà soát'],
    ['+ Rà soát', 'plus', '', 'Rà soát'],
    ['• Rà soát', 'bullet', '', 'Rà soát'],
    ['- a) Rà soát', 'letter', 'a', 'Rà soát'],
    ['## II. Dữ liệu', 'roman', 'II', 'Dữ liệu'],
    ['### Nhân lực', 'hash3', '###', 'Nhân lực'],
    ['1.2.3.4.5.6. Nội dung', 'number5', '1.2.3.4.5.6', 'Nội dung'],
    ['II.3 Nội dung', 'number2', 'II.3', 'Nội dung'],
    ['Điều 2:   Cải cách  ', 'article', '2', 'Cải cách'],
    ['- + Rà soát', 'dash', '', 'Rà soát'],
    ['# 1. Rà soát', 'number1', '1', 'Rà soát'],
    ['# - Rà soát', 'hash1', '#', 'Rà soát'],
    ['1. - Rà soát', 'number1', '1', '- Rà soát'],
  ])('%s', (line, style, ordinal, text) => {
    expect(readNumbering(line)).toEqual({ style, ordinal, text });
  });

  it.each([
    '31/12/2022',
    '15.000 hồ sơ',
    '06 tháng cuối năm',
    'C06 chủ trì',
    'Mục tiêu chung',
    'V.v. và các việc khác',
  ])('finds none in “%s”', (line) => {
    expect(readNumbering(line)).toBeNull();
  });
});

describe('placeOf', () => {
  it.each([
    ['roman', 'IV', 4],
    ['number2', '1.3', 3],
    ['letter', 'đ', 5],
    ['part', 'thứ nhất', null],
    ['roman', 'IX', 9],
    ['roman', 'CXLV', 145],
    ['number1', '12', 12],
    ['number2', 'II.3', 3],
    ['upper', 'A', 1],
    ['upper', 'Đ', 5],
    ['letter', 'y', 23],
    ['letter', 'f', null],
    ['letter', 'ii', null],
    ['letter2', 'a1', null],
    ['dash', '', null],
  ] as const)('%s %s', (style, ordinal, place) => {
    expect(placeOf({ style, ordinal, text: '' })).toBe(place);
  });
});
