import { expect, it } from 'vitest';
import { paths } from './paths.ts';

it('keeps every address: people have sent them to each other', () => {
  expect(paths).toEqual({
    overview: '/',
    signIn: '/dang-nhap',
    changePassword: '/doi-mat-khau',
    work: '/viec',
    plans: '/ke-hoach',
    draft: '/ke-hoach/du-thao/$draftId',
    revision: '/ke-hoach/du-thao/$draftId/thay-doi',
    plan: '/ke-hoach/$planId',
    versions: '/ke-hoach/$planId/van-ban',
    tasks: '/ke-hoach/$planId/nhiem-vu',
    task: '/nhiem-vu/$taskId',
    units: '/don-vi',
    targets: '/chi-tieu/giao',
    entry: '/chi-tieu/nhap',
    review: '/chi-tieu/duyet',
    figuresFile: '/chi-tieu/nhap-tu-tep',
    results: '/chi-tieu/ket-qua',
    indicators: '/chi-tieu/danh-muc',
    data: '/du-lieu',
    users: '/quan-tri/nguoi-dung',
  });
});
