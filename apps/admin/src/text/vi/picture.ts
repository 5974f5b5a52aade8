/** What stands beside every picture. */
export const picture = {
  alt: '{{title}}: hình vẽ từ bảng số liệu bên dưới.',
  failed: 'Không vẽ được hình trên máy này. Số liệu đầy đủ ở bảng bên dưới.',
  table_other: 'Bảng số liệu của hình ({{count}} dòng)',
  tableOf: 'Bảng số liệu: {{title}}',
  takeNamed: 'Tải {{kind}}: {{title}}',
  notTaken: 'Chưa tải được tệp. Thử lại.',
};
