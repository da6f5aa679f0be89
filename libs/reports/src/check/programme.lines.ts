import type { ReportChapter, ReportContent } from '../content/report-content.js';
import type { CheckedPresentation, CheckFacts } from './check-facts.js';
import { checkLine, mendAt, type CheckLine } from './check-line.js';

const chaptersOf = ({ days }: ReportContent): ReportChapter[] => days.flatMap(({ chapters }) => chapters);

/** Practices that were announced and those that the report lists. */
export function practiceLines(content: ReportContent, facts: CheckFacts): CheckLine[] {
  const { id } = content.exchange;
  const chapters = new Map(chaptersOf(content).map((chapter) => [chapter.practiceId, chapter]));
  const stale = [
    ...facts.presentations.filter(({ practiceId, presented: took }) => took && !chapters.has(practiceId)),
    ...[...chapters.values()].filter(({ practiceId }) => !facts.presentations.some((one) => one.practiceId === practiceId)),
  ];
  return [
    ...(facts.presentations.length === 0
      ? [checkLine('NOTHING_PRESENTED', 'El programa no tiene ninguna práctica: agrega las que se presentaron, y márcalas.', mendAt.programme(id))]
      : []),
    ...stale.map(({ title }) =>
      checkLine('CONTENT_STALE', `«${title}» cambió en el programa después de componer el reporte: vuelve a cargarlo antes de publicar.`, mendAt.report(id)),
    ),
    ...facts.presentedElsewhere.map(({ title }) =>
      checkLine('PRACTICE_NOT_LISTED', `La ruta de «${title}» dice que se presentó en este intercambio, y el programa no la tiene: agrégala o corrige su ruta.`, mendAt.programme(id)),
    ),
    ...facts.presentations.flatMap((one) => presentationLines(one, id, chapters.get(one.practiceId))),
  ];
}

function presentationLines(one: CheckedPresentation, exchangeId: string, chapter: ReportChapter | undefined): CheckLine[] {
  const { title } = one;
  if (!one.presented)
    return [
      checkLine(
        'PRACTICE_NOT_PRESENTED',
        `«${title}» está en el programa y nadie anotó que se presentó: márcala como presentada, o retírala.`,
        mendAt.programme(exchangeId),
      ),
    ];
  return [...stateLines(one, exchangeId), ...feedbackLines(one, exchangeId, chapter), ...(one.lapsed ? [checkLine('PRACTICE_LAPSED', `«${title}» ya no está vigente: pide a su equipo que la confirme, o dilo en su capítulo.`, mendAt.validity())] : []), ...cardLines(title, chapter)];
}

function stateLines({ practiceId, title, version, publishedVersion, hidden }: CheckedPresentation, exchangeId: string): CheckLine[] {
  if (publishedVersion === null)
    return [
      checkLine(
        'PRACTICE_NOT_PUBLIC',
        `La página de «${title}» no es pública: el código de su capítulo no abriría nada.`,
        hidden ? mendAt.moderation() : mendAt.practice(practiceId),
      ),
    ];
  if (publishedVersion === version) return [];
  const sentence = `Se presentó la edición ${version} de «${title}», y hoy está publicada la ${publishedVersion}: decide cuál cuenta el reporte y átala a su presentación.`;
  return [checkLine('VERSION_NOT_LATEST', sentence, mendAt.programme(exchangeId))];
}

function feedbackLines({ title, expertId, feedbackId, feedbackStatus }: CheckedPresentation, exchangeId: string, chapter: ReportChapter | undefined): CheckLine[] {
  if (feedbackStatus === 'PUBLISHED') return [];
  // Somebody else's comment on the same version stands in the chapter.
  if (chapter?.feedback) return [];
  if (!expertId || !feedbackId || feedbackStatus === 'WITHDRAWN')
    return [checkLine('EXPERT_MISSING', `«${title}» no tiene quien la comente: elige a una experta o un experto en su presentación.`, mendAt.programme(exchangeId))];
  const submitted = feedbackStatus === 'SUBMITTED';
  return [
    checkLine(
      'FEEDBACK_MISSING',
      submitted
        ? `La retroalimentación de «${title}» está lista y falta publicarla.`
        : `Falta la retroalimentación de «${title}»: recuérdala a quien la comenta.`,
      submitted ? mendAt.publishing(feedbackId) : mendAt.assignments(),
    ),
  ];
}

/** The public card of an expert has a name, a post and an institution. */
function cardLines(title: string, chapter: ReportChapter | undefined): CheckLine[] {
  const expert = chapter?.expert;
  if (!expert || (expert.name && expert.post && expert.institution)) return [];
  const missing = [expert.post ? '' : 'su cargo', expert.institution ? '' : 'su institución'].filter(Boolean).join(' y ');
  return [checkLine('EXPERT_CARD', `A la tarjeta de ${expert.name}, que comenta «${title}», le falta ${missing}.`, mendAt.person(expert.memberId))];
}
