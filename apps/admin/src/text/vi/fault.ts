/** What we say when no refusal names the reason. */
export const fault = {
  unknown: 'Máy chủ gặp lỗi khi xử lý. Những gì đã nhập vẫn còn; thử lại sau ít phút, nếu vẫn lỗi thì báo người quản trị.',
  unreachable: 'Không kết nối được máy chủ. Những gì đã nhập vẫn còn; kiểm tra mạng rồi thử lại.',
  notFound: 'Không tìm thấy: mục này không còn hoặc không thuộc quyền xem của bạn.',
  forbidden: 'Bạn không có quyền làm việc này.',
  signedOut: 'Phiên đăng nhập đã hết. Đăng nhập lại; những gì đã nhập vẫn còn.',
  tooMany: 'Gửi quá nhiều lần trong thời gian ngắn. Chờ một phút rồi thử lại.',
  notUnderstood: 'Máy chủ không hiểu nội dung gửi lên. Kiểm tra lại những gì đã nhập.',
};
