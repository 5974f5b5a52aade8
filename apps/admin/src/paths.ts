/** Every address of the app, once. `$name` is filled in by the router. */
export const paths = {
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
  results: '/chi-tieu/ket-qua',
  users: '/quan-tri/nguoi-dung',
} as const;
