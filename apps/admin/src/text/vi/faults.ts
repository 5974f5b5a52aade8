import type { FileKind } from '@dondoc/domain/plan';
import type { FaultSentences } from '../fault-sentences.ts';
import { figureFile } from './figure-file.ts';
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

const columnNames: Readonly<Record<string, string>> = figureFile.column;

export const faults: FaultSentences = {
  'calendar/not-a-day': ({ text }) => `“${text}” không phải là một ngày. Viết theo dạng ngày/tháng/năm.`,
  'calendar/not-a-period': ({ text }) => `“${text}” không phải là một kỳ.`,
  'data/cleaned-above-total': ({ total, cleaned }, { numberText }) =>
    `Số bản ghi đã làm sạch (${numberText(cleaned)}) không được lớn hơn tổng số (${numberText(total)}).`,
  'data/name-taken': ({ name }) => `Đơn vị đã có bộ dữ liệu “${name}” trong lĩnh vực này. Đặt tên khác hoặc sửa bộ đã có.`,
  'data/not-yet': ({ today }, { dayText }) => `Chọn ngày ${dayText(today)} hoặc trước đó.`,
  'data/stages-do-not-add-up': ({ total, sum }, { numberText }) =>
    `Các mức cộng lại là ${numberText(sum)} bản ghi, không bằng tổng số ${numberText(total)}.`,
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
  'figures/blank-key': ({ column }) => `Ô “${columnNames[column] ?? column}” còn trống.`,
  'figures/broken-quotes': ({ fileName, row }) => `Tệp “${fileName}” có dấu ngoặc kép không khép từ dòng ${row}. Lưu lại tệp CSV từ Excel rồi tải lên.`,
  'figures/formula': () => 'Ô chứa công thức. Sao chép rồi dán giá trị.',
  'figures/given-twice': ({ rows }) => `Cùng một số liệu ở các dòng ${rows.join(', ')}. Giữ lại một dòng.`,
  'figures/no-table': ({ missing, tables }) =>
    tables.length === 0
      ? `Không tìm thấy bảng số liệu: thiếu cột ${missing.join(', ')}.`
      : `Không trang tính nào có bảng số liệu (đã tìm: ${tables.join(', ')}): thiếu cột ${missing.join(', ')}.`,
  'figures/not-a-mark': ({ found }) => `“${found}” không rõ là có hay không. Ghi x hoặc để trống.`,
  'figures/not-a-service': ({ found, most }, { numberText }) => `“${found}” không phải mã dịch vụ. Ghi số từ 0 (tất cả dịch vụ) đến ${numberText(most)}.`,
  'figures/not-a-table-file': ({ fileName }) => `“${fileName}” không phải tệp bảng. Dùng tệp .xlsx, .csv hoặc .json.`,
  'figures/not-an-entry-version': ({ found }) => `Khóa phiên bản “${found}” đã bị sửa. Tải lại tệp mẫu.`,
  'figures/not-json': ({ fileName }) => `Tệp “${fileName}” không đúng dạng JSON: cần một danh sách các dòng, hoặc một đối tượng có “rows”.`,
  'figures/other-version': ({ found, inForce }) => `Kỳ này tính theo cách tính ${inForce}, không phải ${found}.`,
  'figures/several-sources': ({ sources }) => `Hai hệ thống (${sources.join(', ')}) cùng cho số liệu của một đơn vị, một tháng: không cộng được. Giữ lại một.`,
  'figures/too-many-months': ({ most }) => `Tệp có quá nhiều tháng: tối đa ${most}. Chia thành nhiều tệp.`,
  'figures/too-many-rows': ({ most }, { numberText }) => `Quá nhiều dòng: tối đa ${numberText(most)}. Chia thành nhiều tệp.`,
  'figures/unit-out-of-reach': ({ unitId }) => `“${unitId}” không phải mã đơn vị mà bạn được nhập số liệu trong tháng này.`,
  'figures/words-too-long': ({ length, most }, { numberText }) => `Dài ${numberText(length)} ký tự, quá mức ${numberText(most)}.`,
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
  'kpi/not-counted-at-level': ({ level }) => `Chỉ tiêu này không lấy số liệu của đơn vị cấp “${words.level[level]}”.`,
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
  'kpi/sheet-changed-meanwhile': ({ cells }) => `Vừa có người sửa ${cells.length} ô bạn ghi lý do; bảng chưa được trình. Tải lại trang, xem số mới rồi trình lại.`,
  'kpi/sheet-doubt-misplaced': ({ cells }) => `Có ${cells.length} ô không có trong bảng hoặc bị hỏi lại hai lần. Mở lại bảng rồi chọn từng ô.`,
  'kpi/sheet-doubts-open': ({ cells }) => `Còn ${cells.length} ô bị hỏi lại chưa có trả lời. Trả lời từng ô rồi trình lại.`,
  'kpi/sheet-empty': () => 'Chưa có số liệu nào để trình. Nhập số liệu trước.',
  'kpi/sheet-not-submitted': ({ standing }) =>
    standing === 'changed' || standing === 'approval-broken'
      ? 'Số liệu đã được sửa sau khi trình. Chờ đơn vị trình lại.'
      : 'Bảng số liệu này không ở bước chờ duyệt. Tải lại trang.',
  'kpi/sheet-own-figures': () => 'Người nhập hoặc trình số liệu không được tự duyệt. Đề nghị người khác duyệt.',
  'kpi/sheet-reasons-missing': ({ cells }) => `Còn ${cells.length} ô có số khác thường chưa ghi lý do. Ghi lý do từng ô rồi trình lại.`,
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
  'kpi/windows-changed': () => 'Người khác vừa đặt lại hạn nhập. Xem hạn mới rồi sửa lại.',
  'kpi/window-closed': ({ month, closedOn }, { periodText, dayText }) =>
    `Đã hết hạn nhập số liệu ${periodText(month)} (hết ngày ${dayText(closedOn)}). Đề nghị cán bộ tổng hợp cho nhập bổ sung.`,
  'kpi/indicator-name-taken': ({ name, code }) => `Đã có chỉ tiêu tên “${name}” (mã ${code}). Đặt tên khác.`,
  'kpi/source-unconfirmed': () => 'Ghi văn bản căn cứ, hoặc đánh dấu căn cứ là chưa xác nhận.',
  'kpi/version-already-counted': ({ countedMonth, soonest }, { dayText, periodText }) =>
    `Đã có số liệu ${periodText(countedMonth)}; số liệu đã nhập không tính lại. Chọn ${dayText(soonest)} hoặc đầu một tháng sau đó.`,
  'kpi/version-out-of-order': ({ version, next }) => `Cách tính tiếp theo là cách ${next}, không phải ${version}. Tải lại trang rồi thêm.`,
  'kpi/version-too-early': ({ previousFrom }, { dayText }) =>
    previousFrom === null
      ? 'Chọn ngày bắt đầu: cách tính trước áp dụng cho mọi kỳ đến ngày đó.'
      : `Cách tính trước áp dụng từ ${dayText(previousFrom)}; chọn ngày sau đó.`,
  'kpi/version-within-month': ({ monthFrom }, { dayText }) => `Số liệu theo tháng trọn vẹn: chọn ngày đầu tháng, như ${dayText(monthFrom)}.`,
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
