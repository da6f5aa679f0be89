import { TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { common } from './circles.texts.js';
import { BeginCircleMeeting, ProposeMeetingTopic, RemoveMeetingTopic, VoteMeetingTopic } from './meeting.gql.js';
import { can, Missing, Trouble, type MeetingProps } from './meeting-parts.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { ProgrammePart } from './programme-part.js';
import { useAct } from './use-act.js';

function Topics(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const [text, setText] = useState('');
  const propose = useAct(ProposeMeetingTopic, (result) => result.proposeMeetingTopic, onChanged);
  const vote = useAct(VoteMeetingTopic, (result) => result.voteMeetingTopic, onChanged);
  const remove = useAct(RemoveMeetingTopic, (result) => result.removeMeetingTopic, onChanged);
  const open = can(props, 'TOPICS');
  const send = async (event: Event) => {
    event.preventDefault();
    if (await propose.run({ input: { id: newId(), meetingId: meeting.id, text: text.trim() } })) setText('');
  };
  return (
    <section class="card pad">
      <h3>{texts.topics}</h3>
      {open ? <p class="muted">{texts.topicsLead}</p> : null}
      {meeting.topics.length === 0 ? <p class="muted">{texts.noTopics}</p> : null}
      <Trouble problems={[...vote.problems, ...remove.problems]} />
      <ul class="plain roomy">
        {meeting.topics.map((topic) => (
          <li key={topic.id} class="circle-topic">
            <span>
              {topic.text}
              <span class="small muted block">{texts.by(topic.byName)}</span>
            </span>
            <span class="row">
              {open ? (
                <button
                  class={topic.voted ? 'btn' : 'btn quiet'}
                  type="button"
                  aria-pressed={topic.voted}
                  aria-label={texts.vote(topic.text)}
                  disabled={vote.busy}
                  onClick={() => void vote.run({ input: { id: topic.id, wants: !topic.voted } })}
                >
                  {texts.votes(topic.votes)}
                </button>
              ) : (
                <span class="chip">{texts.votes(topic.votes)}</span>
              )}
              {open && topic.mine ? (
                <button
                  class="btn text"
                  type="button"
                  aria-label={common.remove(topic.text)}
                  onClick={() => void remove.run({ id: topic.id })}
                >
                  Quitar
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {open ? (
        <form method="post" onSubmit={send} noValidate>
          <TextField
            id="text"
            label={texts.newTopic}
            value={text}
            onText={setText}
            maxLength={200}
            problem={propose.sentences.text ?? (propose.failure?.fields.length ? null : propose.failure?.message)}
          />
          <button class="btn quiet" disabled={propose.busy}>
            {texts.propose}
          </button>
        </form>
      ) : null}
    </section>
  );
}

function Begin(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const begin = useAct(BeginCircleMeeting, (result) => result.beginCircleMeeting, onChanged);
  if (meeting.state !== 'PLANNED') return null;
  return (
    <>
      <Trouble problems={begin.problems} />
      {can(props, 'BEGIN') ? (
        <button class="btn wide" type="button" disabled={begin.busy} onClick={() => void begin.run({ id: meeting.id })}>
          {texts.begin}
        </button>
      ) : (
        <Missing title={texts.missingToBegin} missing={meeting.missingToBegin} />
      )}
    </>
  );
}

export function BeforePart(props: MeetingProps) {
  return (
    <div class="stack">
      <Topics {...props} />
      <ProgrammePart {...props} />
      <Begin {...props} />
    </div>
  );
}
