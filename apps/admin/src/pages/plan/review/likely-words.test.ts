import { expect, it } from 'vitest';
import { likelyWords } from './likely-words.ts';

it('looks a name up as written, then by less of it, and not by single words', () => {
  expect(likelyWords('Ban Công an số')).toEqual(['Ban Công an số', 'Công an số', 'Ban Công an', 'an số', 'Công an', 'Ban Công']);
  expect(likelyWords('VPCP')).toEqual(['VPCP']);
});
