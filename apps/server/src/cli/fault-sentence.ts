import type { DocumentFault } from '@dondoc/domain/plan';
import type { ServerFault } from '../server-fault.ts';
import { RefusedCommand } from './refusal.ts';

const kindNames = {
  pdf: 'PDF',
  docx: 'Word (DOCX)',
  xlsx: 'Excel (XLSX)',
  zip: 'ZIP',
  doc: 'Word 97-2003 (DOC)',
  rtf: 'RTF',
  image: 'hình ảnh / image',
  binary: 'nhị phân / binary',
} as const;

/** The refusal of a document, in a sentence for a person and as JSON for a program. */
export function refusedDocument(fault: DocumentFault): RefusedCommand {
  return new RefusedCommand(documentSentence(fault), { refused: fault });
}

function documentSentence({ code, detail }: DocumentFault): string {
  const { fileName } = detail;
  switch (code) {
    case 'document/empty':
      return `Tệp ${fileName} không có nội dung. / ${fileName} is empty.`;
    case 'document/too-large':
      return `Tệp ${fileName} có ${detail.size} byte, quá mức ${detail.most} byte được đọc. / ${fileName} has ${detail.size} bytes; at most ${detail.most} are read.`;
    case 'document/not-text': {
      const kind = kindNames[detail.kind];
      return `Nội dung tệp ${fileName} là ${kind}, không đọc được; hãy lưu thành .docx, .xlsx, .pdf, .txt hoặc .md. / The content of ${fileName} is ${kind}, which is not read; save it as .docx, .xlsx, .pdf, .txt or .md.`;
    }
    case 'document/damaged':
      return `Tệp ${fileName} (${kindNames[detail.kind]}) bị hỏng, không mở được. / ${fileName} (${kindNames[detail.kind]}) is damaged and cannot be opened.`;
    case 'document/locked':
      return `Tệp ${fileName} có mật khẩu; hãy bỏ mật khẩu rồi đọc lại. / ${fileName} is locked with a password; remove it and read again.`;
    case 'document/too-many-pages':
      return `Tệp ${fileName} có ${detail.pages} trang, quá mức ${detail.most} trang được đọc. / ${fileName} has ${detail.pages} pages; at most ${detail.most} are read.`;
    case 'document/unpacks-too-large':
      return `Nội dung giải nén của tệp ${fileName} quá ${detail.most} byte; tệp không được đọc. / Unpacked, ${fileName} has more than ${detail.most} bytes; it was not read.`;
    case 'document/too-slow':
      return `Đọc tệp ${fileName} quá ${detail.seconds} giây nên đã dừng. / Reading ${fileName} took more than ${detail.seconds} seconds and was stopped.`;
    case 'document/only-pictures':
      return `Cả ${detail.pages} trang của tệp ${fileName} là bản quét, không có lớp chữ. / All ${detail.pages} pages of ${fileName} are scans without text.`;
    case 'document/encoding-unknown': {
      const tried = detail.tried.join(', ');
      return `Không nhận ra bảng mã của tệp ${fileName}; đã thử ${tried}. / The encoding of ${fileName} was not recognised; tried ${tried}.`;
    }
  }
}

/** Any other refusal: its code and facts. The admin app has a sentence for each; here the commonest do. */
export function refusedByFault(fault: ServerFault): RefusedCommand {
  return new RefusedCommand(otherSentence(fault), { refused: fault });
}

function otherSentence(fault: ServerFault): string {
  switch (fault.code) {
    case 'plan/name-taken':
      return `Đã có kế hoạch tên “${fault.detail.name}”. / There is a plan “${fault.detail.name}” already.`;
    case 'plan/no-tasks':
      return 'Không đọc được nhiệm vụ nào. / No task was read.';
    case 'identity/email-taken':
      return `Đã có người dùng ${fault.detail.email}. / ${fault.detail.email} is a user already.`;
    case 'identity/member-without-unit':
      return 'Cán bộ đơn vị phải thuộc ít nhất một đơn vị (--unit). / A unit member needs at least one unit (--unit).';
    case 'identity/unknown-unit':
      return `Không có đơn vị ${fault.detail.unitId}. / There is no unit ${fault.detail.unitId}.`;
    default:
      return `${fault.code} ${JSON.stringify(fault.detail)}`;
  }
}
