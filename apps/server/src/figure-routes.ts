import { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { contextOf, type Answering } from './context-of.ts';
import { attachmentNamed } from './document-routes.ts';
import { templateOf, templateWire } from './kpi/entry/file/template-of.ts';
import { figureFormats, writeFigures, type FigureFormat } from './office/figures/write-figures.ts';
import { RefusedError } from './refused.ts';
import type { ServerFault } from './server-fault.ts';

const mediaTypes: { readonly [Format in FigureFormat]: string } = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** One value or several of a name that an address may say more than once; a value may itself be a list with commas. */
const several = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat().flatMap((part) => part.split(',')));

const addressWire = z.object({
  period: z.string(),
  format: z.enum(figureFormats).default('xlsx'),
  unit: several.optional(),
  indicator: several.optional(),
  service: several.optional(),
  language: z.string().optional(),
});

/**
 * `GET /api/figures?period=2022-08&format=xlsx&unit=H26&indicator=hs-truc-tuyen&service=0`: the figures of a month to be
 * filled in, for who is signed in and reaches the units. Left out: every unit reached, the two indicators of the source
 * directive, all services together.
 */
export function figureRoutes(server: FastifyInstance, given: Answering): void {
  server.get('/api/figures', async (request, reply) => {
    const { em, actor, today } = await contextOf(request, given);
    if (actor === null) return answer(reply, 401, 'UNAUTHORIZED', 'Hãy đăng nhập. / Sign in first.');
    if (actor.mustChangePassword) return answer(reply, 403, 'FORBIDDEN', 'Hãy đổi mật khẩu dùng một lần. / Change the one-time password first.');
    const address = addressWire.safeParse(request.query);
    const asked = address.success ? templateAsked(address.data) : null;
    if (!address.success || asked === null) return answer(reply, 400, 'BAD_REQUEST', 'Địa chỉ không đúng. / The address is wrong.');
    try {
      const sheet = await templateOf({ em, actor, today }, asked);
      const { format } = address.data;
      return await reply
        .header('content-type', mediaTypes[format])
        .header('content-disposition', attachmentNamed(`so-lieu-${sheet.period}.${format}`))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(await writeFigures(sheet, format));
    } catch (error) {
      return refusal(reply, error);
    }
  });
}

/** What an address asks for, or null: it says what is no unit, month, indicator, service or language. */
function templateAsked({ period, unit, indicator, service, language }: z.infer<typeof addressWire>): z.infer<typeof templateWire> | null {
  const asked = templateWire.safeParse({ period, unitIds: unit, indicators: indicator, services: service?.map(Number), language });
  return asked.success ? asked.data : null;
}

/** The refusals of {@link templateOf} as HTTP answers; anything else is a bug. */
function refusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof TRPCError)) throw error;
  if (error.cause instanceof RefusedError) {
    const { fault } = error.cause;
    return reply.code(422).send({ code: fault.code, message: sentenceOf(fault), fault });
  }
  if (error.code === 'NOT_FOUND') return answer(reply, 404, 'NOT_FOUND', 'Không có số liệu này. / There are no such figures.');
  throw error;
}

function sentenceOf(fault: ServerFault): string {
  if (fault.code === 'figures/too-many-rows') {
    const { most } = fault.detail;
    return `Quá ${most} dòng: chọn ít đơn vị, chỉ tiêu hoặc dịch vụ hơn. / More than ${most} rows: choose fewer units, indicators or services.`;
  }
  if (fault.code === 'kpi/unknown-indicator') {
    const { code } = fault.detail;
    return `Tháng này không có chỉ tiêu ${code}. / There is no indicator ${code} in this month.`;
  }
  return fault.code;
}

const answer = (reply: FastifyReply, status: number, code: string, message: string) => reply.code(status).send({ code, message });
