import { request } from '@lib/web-graphql';
import { Notice, Problems, SelectField, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { IgedPick, type IgedChoice } from '../../forms/iged-pick.js';
import { SearchPick } from '../../forms/search-pick.js';
import type { CircleRole } from '../../graphql/schema.gen.js';
import { Colleagues, type ColleaguesResult } from '../sheet/sheet.gql.js';
import { InviteToCircle, RotateCircleRole, type CircleSheetFragment } from './circles.gql.js';
import { circleTexts as texts, common, roleDuties, roleWords } from './circles.texts.js';
import { useAct } from './use-act.js';

export interface CircleProps {
  circle: CircleSheetFragment;
  onChanged: (circle: CircleSheetFragment) => void;
}
type Guest = ColleaguesResult['colleagues'][number];

function RoleLine({ role, circle, onChanged }: CircleProps & { role: CircleSheetFragment['roles'][number] }) {
  const [to, setTo] = useState('');
  const rotate = useAct(RotateCircleRole, (result) => result.rotateCircleRole, onChanged);
  const others = circle.people.filter(({ id, membership }) => membership === 'IN' && id !== role.memberId);
  const chosen = to || role.nextId || '';
  const name = roleWords[role.role] ?? role.role;
  const pass = () => rotate.run({ input: { id: circle.id, role: role.role as CircleRole, memberId: chosen } });
  return (
    <li class="circle-role">
      <h3>{name}</h3>
      <p>
        <b>{role.memberName ?? texts.nobody}</b>
        {role.since ? <span class="small muted"> {texts.since(shortDate(role.since))}</span> : null}
      </p>
      <p class="small muted">{roleDuties[role.role]}</p>
      <Problems title={common.problem} problems={rotate.problems} />
      {circle.canRotate && others.length > 0 ? (
        <>
          {role.nextName ? <p class="small">{texts.turn(role.nextName)}</p> : null}
          <div class="row">
            <SelectField id={`to-${role.role}`} label={texts.rotateTo(name)} value={chosen} onText={setTo}>
              {others.map((one) => (
                <option key={one.id} value={one.id} selected={one.id === chosen}>
                  {one.name}
                </option>
              ))}
            </SelectField>
            <button
              class="btn quiet"
              type="button"
              disabled={rotate.busy}
              onClick={() => void pass()}
              aria-label={texts.passRole(name)}
            >
              {texts.pass}
            </button>
          </div>
        </>
      ) : null}
    </li>
  );
}

export function RolesPart(props: CircleProps) {
  const past = props.circle.turns.filter(({ endsAt }) => endsAt !== null);
  return (
    <section class="card pad">
      <h2 class="h3">{texts.roles}</h2>
      <ul class="plain circle-roles">
        {props.circle.roles.map((role) => (
          <RoleLine key={role.role} role={role} {...props} />
        ))}
      </ul>
      {past.length > 0 ? (
        <details>
          <summary>{texts.turns}</summary>
          <ul class="plain roomy">
            {past.map(({ role, memberName, startsAt, endsAt }) => (
              <li key={`${role}-${startsAt}`}>
                {roleWords[role]}: {memberName}{' '}
                <span class="small muted">
                  {shortDate(startsAt)} – {endsAt ? shortDate(endsAt) : ''}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Invite({ circle, onChanged }: CircleProps) {
  const [iged, setIged] = useState<IgedChoice | null>(null);
  const [guests, setGuests] = useState<Guest[]>([]);
  const [sent, setSent] = useState(false);
  const invite = useAct(InviteToCircle, (result) => result.inviteToCircle, onChanged);
  const here = new Set(circle.people.map(({ id }) => id));
  const find = async (search: string) => {
    const found = (await request(Colleagues, { search, igedCodes: [iged?.code ?? ''] })).colleagues;
    return found.filter(({ id }) => !here.has(id) && !guests.some((guest) => guest.id === id));
  };
  const send = async () => {
    const done = await invite.run({ input: { id: circle.id, memberIds: guests.map(({ id }) => id) } });
    if (done) setGuests([]);
    setSent(done);
  };
  return (
    <div class="stack">
      <h3>{texts.invite}</h3>
      {iged ? (
        <>
          <p>
            {texts.inviteWhere(iged.name)}{' '}
            <button class="btn text" type="button" onClick={() => setIged(null)}>
              {texts.changeIged}
            </button>
          </p>
          <SearchPick
            id="guest"
            label={texts.inviteWho}
            find={find}
            keyOf={(one) => one.id}
            nameOf={(one) => one.name}
            noteOf={(one) => one.post}
            onPick={(one) => {
              setSent(false);
              setGuests((before) => [...before, one]);
            }}
          />
        </>
      ) : (
        <IgedPick id="guest-iged" label={texts.inviteIged} onPick={setIged} />
      )}
      {guests.length > 0 ? (
        <>
          <ul class="plain roomy">
            {guests.map(({ id, name, igedName }) => (
              <li key={id} class="row apart">
                <span>
                  {name} <span class="small muted">{igedName}</span>
                </span>
                <button
                  class="btn text"
                  type="button"
                  aria-label={common.remove(name)}
                  onClick={() => setGuests((before) => before.filter((one) => one.id !== id))}
                >
                  Quitar
                </button>
              </li>
            ))}
          </ul>
          <button class="btn" type="button" disabled={invite.busy} onClick={() => void send()}>
            {texts.sendInvitations}
          </button>
        </>
      ) : null}
      <Problems title={common.problem} problems={invite.problems} />
      {sent ? (
        <Notice tone="good" live>
          {texts.invited}
        </Notice>
      ) : null}
    </div>
  );
}

export function PeoplePart(props: CircleProps) {
  const { circle } = props;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.people}</h2>
      <ul class="plain roomy">
        {circle.people.map(({ id, name, post, igedName, membership, roles, me }) => (
          <li key={id}>
            {name}
            {me ? <span class="small muted"> ({texts.you})</span> : null}{' '}
            {roles.map((role) => (
              <span class="chip brand" key={role}>
                {roleWords[role]}
              </span>
            ))}
            {membership === 'INVITED' ? <span class="chip plain">{texts.waiting}</span> : null}
            <span class="small muted block">{[post, igedName].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {circle.canInvite ? <Invite {...props} /> : null}
    </section>
  );
}
