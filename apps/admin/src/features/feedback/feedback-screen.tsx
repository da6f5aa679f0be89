import { useParams } from 'react-router';
import { day, due } from '../../format/dates.js';
import { feedbackWords } from '../../format/words.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { DraftSummary } from './draft-summary.js';
import { FeedbackEditor } from './feedback-editor.js';
import { FeedbackFormById, type FormFragment } from './feedback.gql.js';
import { PracticeReader } from './practice-reader.js';

const back = { to: '/retroalimentaciones', label: 'Mis retroalimentaciones' };

function Closed({ form }: { form: FormFragment }) {
  return (
    <>
      <div className="banner good" role="status">
        <p>
          <b>{feedbackWords[form.status]}.</b>{' '}
          {form.status === 'WITHDRAWN' ? 'DIFOCA retiró esta asignación.' : 'Gracias: esto es lo que enviaste.'}
        </p>
      </div>
      <div className="two">
        <PracticeReader practice={form.practice} feedbackId={form.id} />
        <section className="card pad">
          <h2>Tu retroalimentación</h2>
          <DraftSummary draft={form.draft} sections={form.practice.sections} rubric={form.rubric} />
        </section>
      </div>
    </>
  );
}

export function FeedbackScreen() {
  const { id = '' } = useParams();
  const read = useRead(FeedbackFormById, { id });
  const form = read.data?.feedbackForm;
  const open = form?.status === 'ASSIGNED';
  return (
    <Page
      title={form?.practice.title ?? 'Retroalimentación'}
      back={back}
      before={
        form && (
          <span className="chips">
            Asignada por DIFOCA · versión {form.practice.version}
            {open && ` · ${due(form.daysLeft)} (${day(form.dueOn)})`}
            {open && form.late && <Chip tone="danger">Vencida</Chip>}
          </span>
        )
      }
    >
      <Loaded {...read}>
        {({ feedbackForm }) => {
          if (!feedbackForm)
            return <Empty title="No encontramos esta retroalimentación">Puede que DIFOCA haya retirado la asignación.</Empty>;
          if (feedbackForm.status !== 'ASSIGNED') return <Closed form={feedbackForm} />;
          return (
            <FeedbackEditor
              key={feedbackForm.id}
              form={feedbackForm}
              onSubmitted={(next) => read.replace({ feedbackForm: next })}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
