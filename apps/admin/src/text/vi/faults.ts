import type { FileKind } from '@dondoc/domain/plan';
import type { FaultSentences } from '../fault-sentences.ts';
import { words } from './words.ts';

const fileKinds: { readonly [Kind in FileKind]: string } = {
  pdf: 'tệp PDF',
  docx: 'tệp Word',
  xlsx: 'bảng tính Excel',
  zip: 'tệp nén',
  doc: 'tệp Word đời cũ',
  rtf: 'tệp RTF',
  image: 'tệp ảnh',
  binary: 'tệp không phải văn bản',
};

export const faults: FaultSentences = {
  'calendar/not-a-day': ({ text }) => `“${text}” không phải là một ngày. Viết theo dạng ngày/tháng/năm.`,
  'calendar/not-a-period': ({ text }) => `“${text}” không phải là một kỳ.`,
  'deadline/extension-already-open': ({ askedOn }, { dayText }) => `Đã có đề nghị gia hạn ngày ${dayText(askedOn)} đang chờ trả lời.`,
  'deadline/extension-asked-late': ({ currentDueOn }, { dayText }) =>
    `Phải đề nghị gia hạn trước khi hết hạn (${dayText(currentDueOn)}).`,
  'deadline/extension-not-later': ({ currentDueOn }, { dayText }) => `Thời hạn mới phải sau ${dayText(currentDueOn)}.`,
  'deadline/extension-not-open': () => 'Không có đề nghị gia hạn nào đang chờ trả lời.',
  'deadline/extension-own-request': () => 'Không ai tự quyết định đề nghị gia hạn của chính mình.',
  'deadline/extension-reason-missing': () => 'Nêu lý do.',
  'document/empty': ({ fileName }) => `Tệp “${fileName}” trống. Chọn tệp có nội dung.`,
  'document/encoding-unknown': ({ fileName }) =>
    `Không nhận ra bảng mã của tệp “${fileName}”. Lưu lại tệp ở bảng mã UTF-8 rồi tải lên.`,
  'document/not-text': ({ fileName, kind }) =>
    `“${fileName}” là ${fileKinds[kind]}, không đọc được. Lưu thành tệp .docx, .xlsx, .pdf, .txt hoặc .md rồi tải lên.`,
  'document/damaged': ({ fileName, kind }) => `Tệp “${fileName}” (${fileKinds[kind]}) bị hỏng, không mở được. Mở và lưu lại tệp rồi tải lên.`,
  'document/locked': ({ fileName }) => `Tệp “${fileName}” có mật khẩu. Bỏ mật khẩu rồi tải lên.`,
  'document/too-many-pages': ({ fileName, pages, most }) =>
    `Tệp “${fileName}” có ${pages} trang, quá mức ${most} trang. Chia nhỏ văn bản rồi tải lên.`,
  'document/unpacks-too-large': ({ fileName, most }, { sizeText }) =>
    `Nội dung giải nén của tệp “${fileName}” quá ${sizeText(most)}, nên không đọc. Kiểm tra lại nguồn của tệp.`,
  'document/too-slow': ({ fileName, seconds }) =>
    `Đọc tệp “${fileName}” quá ${seconds} giây nên đã dừng. Chia nhỏ văn bản hoặc lưu lại tệp rồi tải lên.`,
  'document/only-pictures': ({ fileName, pages }) =>
    `Cả ${pages} trang của tệp “${fileName}” là bản quét, không có lớp chữ. Tải lên bản có chữ (tệp Word gốc, hoặc PDF đã nhận dạng chữ).`,
  'document/too-large': ({ fileName, size, most }, { sizeText }) =>
    `Tệp “${fileName}” nặng ${sizeText(size)}, quá mức ${sizeText(most)}. Chia nhỏ văn bản rồi tải lên.`,
  'draft/error-not-acceptable': ({ code, line }) => `Lỗi ở dòng ${line} (${words.finding[code].toLowerCase()}) phải được sửa, không thể chấp nhận.`,
  'draft/no-period': () => 'Văn bản không nêu kỳ chung nên không có kỳ để lấy làm thời hạn.',
  'draft/no-such-finding': () => 'Vấn đề này không còn trong dự thảo. Tải lại trang.',
  'draft/no-such-orphan': ({ line }) => `Dòng ${line} đã được xử lý. Tải lại trang.`,
  'draft/no-such-task': ({ line }) => `Nhiệm vụ ở dòng ${line} không còn trong dự thảo. Tải lại trang.`,
  'draft/nothing-to-split': () => 'Chọn chỗ tách ở giữa tên nhiệm vụ, để mỗi phần còn có nội dung.',
  'draft/task-too-large': () => 'Nhiệm vụ sau khi sửa sẽ quá dài hoặc có quá nhiều đơn vị, thời hạn. Chia thành nhiều nhiệm vụ.',
  'edit/stale': () => 'Có người vừa thay đổi mục này sau khi bạn mở. Không có gì bị ghi đè; những gì bạn nhập vẫn còn. Tải lại rồi gửi lần nữa.',
  'identity/email-taken': ({ email }) => `Địa chỉ ${email} đã có người dùng.`,
  'identity/last-administrator': () => 'Phải còn ít nhất một cán bộ tổng hợp đăng nhập được.',
  'identity/member-without-unit': () => 'Cán bộ đơn vị phải thuộc ít nhất một đơn vị.',
  'identity/password-change-required': () => 'Cần đổi mật khẩu dùng một lần trước khi làm việc khác.',
  'identity/password-not-new': () => 'Mật khẩu mới phải khác mật khẩu hiện tại.',
  'identity/password-too-short': ({ least }) => `Mật khẩu cần ít nhất ${least} ký tự.`,
  'identity/unknown-unit': ({ unitId }) => `Không có đơn vị mã ${unitId}.`,
  'identity/wrong-password': () => 'Mật khẩu hiện tại không đúng.',
  'kpi/counts-not-applicable': () => 'Ô ghi “không áp dụng” thì để trống cả tử số và mẫu số.',
  'kpi/entry-incomplete': ({ missing }) => (missing === 'numerator' ? 'Còn thiếu tử số.' : 'Còn thiếu mẫu số.'),
  'kpi/entry-stale': ({ enteredBy }) => `${enteredBy} vừa nhập ô này. Chọn giữ số của bạn hay số đó.`,
  'kpi/not-a-count': () => 'Nhập số nguyên, từ 0 trở lên.',
  'kpi/not-a-target': ({ text }) => `“${text}” không phải là chỉ tiêu. Nhập từ 0 đến 100 %, tối đa hai số lẻ.`,
  'kpi/not-an-entry-period': ({ period }, { periodText }) => `Không nhập số liệu cho kỳ ${periodText(period)}.`,
  'kpi/nothing-to-measure': () => 'Không phát sinh: không có tỷ lệ.',
  'kpi/numerator-above-denominator': ({ numerator, denominator }, { numberText }) =>
    `Tử số (${numberText(numerator)}) không được lớn hơn mẫu số (${numberText(denominator)}).`,
  'kpi/period-not-begun': ({ period }, { periodText }) => `Kỳ ${periodText(period)} chưa bắt đầu.`,
  'kpi/period-not-in-months': ({ period }, { periodText }) => `Kỳ ${periodText(period)} không gồm các tháng trọn vẹn nên không tổng hợp được.`,
  'kpi/score-bands-out-of-order': ({ band }) => `Mức xếp loại “${band.vi}” phải thấp hơn mức đứng trước nó.`,
  'kpi/score-does-not-add-up': ({ group, max, parts }, { numberText }) =>
    `Nhóm “${group.vi}” có ${numberText(max / 100)} điểm nhưng các mục cộng lại là ${numberText(parts / 100)} điểm.`,
  'kpi/sheet-below-not-approved': ({ approved, of }) => `Mới duyệt ${approved}/${of} bảng số liệu của các đơn vị bên dưới. Duyệt hết bên dưới rồi mới duyệt bảng này.`,
  'kpi/sheet-doubts-open': ({ cells }) => `Còn ${cells.length} ô bị hỏi lại chưa có trả lời. Trả lời từng ô rồi trình lại.`,
  'kpi/sheet-empty': () => 'Chưa có số liệu nào để trình. Nhập số liệu trước.',
  'kpi/sheet-not-submitted': ({ standing }) =>
    standing === 'changed' || standing === 'approval-broken'
      ? 'Số liệu đã được sửa sau khi trình. Chờ đơn vị trình lại.'
      : 'Bảng số liệu này không ở bước chờ duyệt. Tải lại trang.',
  'kpi/sheet-own-figures': () => 'Người nhập hoặc trình số liệu không được tự duyệt. Đề nghị người khác duyệt.',
  'kpi/sheet-return-without-doubt': () => 'Chọn ít nhất một ô và ghi lý do cho từng ô trước khi trả lại.',
  'kpi/sheet-unchanged': ({ state }) => (state === 'approved' ? 'Số liệu đã được duyệt và không có gì thay đổi.' : 'Số liệu đã trình và chưa thay đổi gì.'),
  'kpi/sum-too-large': () => 'Tổng quá lớn, không tính chính xác được. Kiểm tra lại số liệu đã nhập.',
  'kpi/proposal-is-the-target': ({ targetBp }, { percentText }) => `Mức đề xuất trùng với chỉ tiêu đang giao (${percentText(targetBp)}).`,
  'kpi/proposal-missing': () => 'Không có đề xuất nào đang chờ quyết định.',
  'kpi/revision-document-in-future': ({ documentDay }, { dayText }) => `Văn bản ngày ${dayText(documentDay)} chưa ban hành.`,
  'kpi/revision-without-basis': ({ missing }) =>
    ({
      document: 'Điều chỉnh chỉ tiêu đã giao cần số và ngày văn bản, và lý do. Chưa có gì được lưu.',
      documentNumber: 'Còn thiếu số, ký hiệu văn bản điều chỉnh.',
      reason: 'Còn thiếu lý do điều chỉnh.',
    })[missing],
  'kpi/target-already-kept': ({ reason }) => `Cấp giao đã quyết định giữ nguyên chỉ tiêu: ${reason}`,
  'kpi/target-not-given': () => 'Chưa giao chỉ tiêu cho kỳ này nên chưa có gì để trả lời.',
  'kpi/target-reason-missing': () => 'Ghi lý do.',
  'kpi/trajectory-past-target': ({ period, interimBp, targetBp }, { periodText, percentText }) =>
    `Mốc ${periodText(period)} (${percentText(interimBp)}) vượt quá chỉ tiêu mà lộ trình dẫn đến (${percentText(targetBp)}).`,
  'kpi/target-stale': ({ conflicts }) => `Có ${conflicts.length} chỉ tiêu vừa được người khác đổi. Không có gì bị ghi đè; tải lại rồi lưu lần nữa.`,
  'kpi/unknown-indicator': ({ code }) => `Không có chỉ tiêu mã ${code}.`,
  'kpi/window-closed': ({ month, closedOn }, { periodText, dayText }) =>
    `Đã hết hạn nhập số liệu ${periodText(month)} (hết ngày ${dayText(closedOn)}). Đề nghị cán bộ tổng hợp cho nhập bổ sung.`,
  'plan/name-taken': ({ name }) => `Đã có kế hoạch tên “${name}”. Đặt tên khác.`,
  'plan/no-tasks': () => 'Dự thảo không có nhiệm vụ nào để phê duyệt.',
  'plan/open-errors': ({ count, lines }) => `Còn ${count} lỗi chưa xử lý, ở dòng ${lines.join(', ')}.`,
  'plan/revised-meanwhile': ({ currentNumber }) =>
    `Kế hoạch vừa có phiên bản ${currentNumber} do người khác phê duyệt. Xem lại so sánh với phiên bản đó rồi phê duyệt.`,
  'plan/revision-too-early': ({ currentOn }, { dayText }) =>
    `Phiên bản hiện hành có hiệu lực từ ${dayText(currentOn)}; chọn ngày đó hoặc ngày sau.`,
  'report/before-completion': ({ doneOn }, { dayText }) =>
    `Việc này đã báo hoàn thành ngày ${dayText(doneOn)}; chọn ngày đó hoặc ngày sau.`,
  'report/before-open': ({ opensOn }, { dayText }) => `Kế hoạch có hiệu lực từ ${dayText(opensOn)}; chọn ngày đó hoặc ngày sau.`,
  'report/cancelled': ({ since }, { dayText }) => `Việc này đã hủy từ ${dayText(since)}, không nhận báo cáo nữa.`,
  'report/in-future': ({ today }, { dayText }) => `Chọn ngày ${dayText(today)} hoặc trước đó.`,
  'report/reopening-needs-a-note': ({ doneOn }, { dayText }) =>
    `Việc này đã báo hoàn thành ngày ${dayText(doneOn)}. Ghi rõ vì sao làm lại.`,
  'unit/already-registered': ({ unitId }) => `Mã đơn vị ${unitId} đã có trong danh mục.`,
  'unit/commune-not-carried': ({ unitId, on }, { dayText }) =>
    `Xã ${unitId} đã nhập vào đơn vị khác ngày ${dayText(on)}; số liệu trước đó không tách ra được.`,
  'unit/dissolved': ({ unitId, on }, { dayText }) => `Đơn vị ${unitId} đã giải thể ngày ${dayText(on)}, không có đơn vị kế thừa.`,
  'unit/not-in-force': ({ unitId, on }, { dayText }) => `Đơn vị ${unitId} không hoạt động vào ngày ${dayText(on)}.`,
  'unit/parent-missing': ({ unitId, on }, { dayText }) => `Đơn vị ${unitId} không có cấp trên từ ngày ${dayText(on)}.`,
  'unit/parent-not-in-force': ({ parentId, on }, { dayText }) => `Đơn vị cấp trên ${parentId} không hoạt động vào ngày ${dayText(on)}.`,
  'unit/parents-go-round': ({ unitId }) => `Đơn vị ${unitId} không thể trực thuộc chính nó.`,
  'unit/spells-do-not-tile': ({ unitId }) => `Các giai đoạn của đơn vị ${unitId} không nối tiếp nhau.`,
  'unit/split-not-carried': ({ unitId, on }, { dayText }) => `Đơn vị ${unitId} đã chia tách ngày ${dayText(on)}; số liệu không cộng dồn được.`,
  'unit/succession-does-not-fit': ({ unitId, on }, { dayText }) => `Việc kế thừa của đơn vị ${unitId} không khớp ngày ${dayText(on)}.`,
  'unit/unknown': ({ unitId }) => `Không có đơn vị mã ${unitId}.`,
};
