import { Injectable } from '@nestjs/common';
import { Letters, greetingTo, type Letter } from '@lib/access';
import { limaDate } from '@lib/kernel';
import { Database, JobHandler, type Job } from '@lib/platform';

type Told = { state: string; cause: string; dueAt: Date; reason: string; email: string; name: string };

const TOLD = {
  name: 'erasure_told',
  text: /* sql */ `select e.state, e.cause, e.due_at as "dueAt", e.reason, a.email::text as email, m.name
    from erasure e join member m on m.id = e.member_id join account a on a.id = m.id where e.id = $1 and m.erased_at is null`,
};

/** What the owner of the mailbox reads, even when it was somebody else who asked. */
@Injectable()
export class ErasureLetters {
  constructor(
    private readonly db: Database,
    private readonly letters: Letters,
  ) {}

  @JobHandler('members.erasure_letter')
  async send({ erasureId }: { erasureId: string }, job: Job): Promise<void> {
    const told = await this.db.one<Told>({ ...TOLD, values: [erasureId] });
    const letter = told && letterOf(told, this.letters.portal('/yo/datos'));
    if (told && letter) await this.letters.post(told.email, letter, `members.erasure.${job.id}`);
  }

  /** To the mail she had: it is not kept any more. */
  @JobHandler('members.erased_letter')
  async last({ email, name }: { email: string; name: string }, job: Job): Promise<void> {
    await this.letters.post(
      email,
      {
        subject: 'Tus datos se eliminaron de la Comunidad de Práctica',
        greeting: greetingTo(name),
        lines: [
          'Tu cuenta se cerró y tus datos se eliminaron. Donde antes se leía tu nombre ahora dice «Persona retirada».',
          'Si algún documento ya publicado todavía te nombra, el equipo lo sabe y decide qué hacer con él. Si vuelves, puedes registrarte de nuevo cuando quieras.',
        ],
      },
      `members.erased.${job.id}`,
    );
  }
}

function letterOf({ state, cause, dueAt, reason, name }: Told, link: string): Letter | null {
  const greeting = greetingTo(name);
  const button = { label: 'Ir a Mis datos personales', link };
  switch (state) {
    case 'WAITING':
      return {
        subject: 'Pediste eliminar tus datos de la Comunidad de Práctica',
        greeting,
        lines: [
          cause === 'CONSENT' ? 'Retiraste tu consentimiento: desde ahora no apareces en las listas públicas, y tus datos se eliminarán.' : 'Recibimos tu pedido de eliminar tus datos.',
          `Se cumple el ${dayOf(dueAt)}. Hasta entonces puedes anularlo con un toque. Si no fuiste tú, anúlalo y cambia tu contraseña.`,
        ],
        button,
      };
    case 'TAKEN_BACK':
      return { subject: 'Anulaste tu pedido de eliminar tus datos', greeting, lines: ['Tu cuenta sigue como estaba y no se borró nada.'], button };
    case 'REFUSED':
      return {
        subject: 'No pudimos eliminar tus datos',
        greeting,
        lines: ['El equipo revisó tu pedido y no puede atenderlo por ahora. Este es el motivo:', reason, 'Si no estás de acuerdo, puedes acudir a la Autoridad Nacional de Protección de Datos Personales.'],
        button,
      };
    default:
      return null;
  }
}

function dayOf(date: Date): string {
  const [year, month, day] = limaDate(date).split('-');
  return `${day}/${month}/${year}`;
}
