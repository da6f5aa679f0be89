import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { ConflictModal } from './conflict-modal.js';
import { SubmitFeedback, type FormFragment } from './feedback.gql.js';
import { ImprovementsField } from './improvements-field.js';
import { ListField } from './list-field.js';
import { PracticeReader } from './practice-reader.js';
import { ReviewModal } from './review-modal.js';
import { RubricField } from './rubric-field.js';
import { SaveLine } from './save-line.js';
import { useDraft } from './use-draft.js';

const parts = ['draft.keyAspects', 'draft.improvements', 'draft.recommendations', 'draft.scores'];
type Tab = 'practice' | 'form';

function Missing({ lines }: { lines: string[] }) {
  if (lines.length === 0)
    return (
      <p>
        <b>No falta nada:</b> revísala y envíala.
      </p>
    );
  return (
    <details>
      <summary>
        <b>Para enviarla falta ({lines.length})</b>
      </summary>
      <ul className="missing">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export function FeedbackEditor({ form, onSubmitted }: { form: FormFragment; onSubmitted: (form: FormFragment) => void }) {
  const state = useDraft(form);
  const { draft, change, saved } = state;
  const [tab, setTab] = useState<Tab>('practice');
  const [reviewing, setReviewing] = useState(false);
  const submit = useAction(SubmitFeedback);
  const sections = form.practice.sections;
  const errors = (part: string) => [...(submit.problem?.under(part) ?? []), ...(state.problem?.under(`input.${part}`) ?? [])];

  async function review() {
    submit.clear();
    await state.save();
    setReviewing(true);
  }
  async function send() {
    if (!(await state.save())) return;
    const data = await submit.run({ input: { id: form.id, revision: state.revision() } });
    setReviewing(false);
    if (!data) return;
    say('Enviada. DIFOCA la leerá y la publicará.');
    onSubmitted(data.submitFeedback);
  }

  return (
    <>
      <div className="phone-tabs" role="tablist" aria-label="Práctica y formulario">
        <button type="button" role="tab" aria-selected={tab === 'practice'} onClick={() => setTab('practice')}>
          La práctica
        </button>
        <button type="button" role="tab" aria-selected={tab === 'form'} onClick={() => setTab('form')}>
          Mi retroalimentación
        </button>
      </div>
      <div className="two">
        <div className={`reader-column ${tab === 'form' ? 'hidden-on-phone' : ''}`}>
          <PracticeReader practice={form.practice} feedbackId={form.id} />
        </div>
        <form
          className={`card pad ${tab === 'practice' ? 'hidden-on-phone' : ''}`}
          onSubmit={(event) => event.preventDefault()}
          aria-label="Mi retroalimentación"
        >
          <Trouble problem={submit.problem} shown={parts} />
          <ListField
            legend="Aspectos clave"
            help="Qué hace valiosa a esta práctica, en una idea cada uno."
            one="Aspecto clave"
            add="Otro aspecto"
            voice=""
            texts={draft.keyAspects}
            errors={errors('draft.keyAspects')}
            onChange={(keyAspects) => change({ ...draft, keyAspects })}
          />
          <ImprovementsField
            items={draft.improvements}
            sections={sections}
            errors={errors('draft.improvements')}
            onChange={(improvements) => change({ ...draft, improvements })}
          />
          <ListField
            legend="Recomendaciones"
            help="Para que la práctica se sostenga y otras instancias puedan replicarla."
            one="Recomendación"
            add="Otra recomendación"
            voice="sky"
            texts={draft.recommendations}
            errors={errors('draft.recommendations')}
            onChange={(recommendations) => change({ ...draft, recommendations })}
          />
          <RubricField draft={draft} rubric={form.rubric} errors={errors('draft.scores')} onChange={change} />
          <Missing lines={saved.missing} />
          <div className="save-bar">
            <SaveLine state={state} />
            <Button onClick={() => void review()}>Revisar y enviar</Button>
          </div>
        </form>
      </div>
      {reviewing && !state.other && (
        <ReviewModal
          form={form}
          state={state}
          busy={submit.busy}
          onClose={() => setReviewing(false)}
          onSend={() => void send()}
        />
      )}
      {state.other && <ConflictModal form={form} mine={draft} other={state.other} onChoose={state.resolve} />}
    </>
  );
}
