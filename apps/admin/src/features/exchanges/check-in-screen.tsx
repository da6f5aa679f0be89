import './exchanges.css';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { count, day as dayWords, hour, today } from '../../format/dates.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { useViewer } from '../../session/session.js';
import { found, type Entry, type Kept, type Reading } from './check-in.js';
import { CodeCamera } from './code-camera.js';
import { keepDoor, leaveDoor } from './door-device.js';
import { EntriesPart } from './entries-part.js';
import { useCheckIn, type CheckIn } from './use-check-in.js';
import { WalkInForm } from './walk-in-form.js';

function Outcome({ reading, onUndo }: { reading: Reading | null; onUndo: (entry: Entry) => void }) {
  const tone = !reading ? '' : reading.outcome === 'in' ? 'good' : 'bad';
  const entry = reading?.entry;
  return (
    <div className={`reading ${tone}`}>
      <div role="status">
        {!reading && 'Muestra una credencial a la cámara.'}
        {reading?.outcome === 'in' && (
          <>
            <b>{reading.person?.name}</b>
            <div>{reading.person?.igedName}</div>
            <div>Entró a las {hour(reading.at)}.{reading.person?.state === 'WAITING' && ' Estaba en la lista de espera.'}</div>
          </>
        )}
        {reading?.outcome === 'again' && (
          <>
            <b>{reading.person?.name}</b>
            <div>Ya había entrado a las {hour(reading.at)}: no se cuenta otra vez.</div>
          </>
        )}
        {reading?.outcome === 'unknown' && 'Esa credencial no es de este intercambio, o se inscribió después. Busca a la persona por su nombre o actualiza la lista.'}
      </div>
      {entry && (
        <Button mt="xs" size="sm" variant="default" onClick={() => onUndo(entry)}>
          Deshacer: no era esa persona
        </Button>
      )}
    </div>
  );
}

function Reader({ kept, control }: { kept: Kept; control: CheckIn }) {
  const [day, setDay] = useState(() => (kept.days.includes(today()) ? today() : (kept.days[0] ?? '')));
  const [itemId, setItem] = useState('');
  const [camera, setCamera] = useState(false);
  const [typed, setTyped] = useState('');
  const [writing, setWriting] = useState(false);
  const where = { day, itemId: itemId || null };
  const items = kept.items.filter((item) => item.day === day);
  const list = found(kept, typed);
  const undo = (entry: Entry) => {
    control.undo(entry);
    say('Deshecho: ese ingreso no cuenta.');
  };
  return (
    <Stack className="reader">
      <NativeSelect label="Día" value={day} data={kept.days.map((value) => ({ value, label: dayWords(value) }))} onChange={(e) => { setDay(e.currentTarget.value); setItem(''); }} />
      <NativeSelect
        label="Qué se controla"
        value={itemId}
        data={[{ value: '', label: 'El ingreso del día' }, ...items.map(({ id, starts, title }) => ({ value: id, label: `${starts} ${title}` }))]}
        onChange={(e) => setItem(e.currentTarget.value)}
      />
      {camera ? <CodeCamera onCode={(text) => control.readCode(text, where)} /> : <Button onClick={() => setCamera(true)}>Leer con la cámara</Button>}
      <Outcome reading={control.reading} onUndo={undo} />
      <TextInput label="O busca por nombre" value={typed} onChange={(e) => setTyped(e.currentTarget.value)} />
      <ul className="rows card" hidden={list.length === 0}>
        {list.map((person) => (
          <li key={person.id}>
            <div className="main">
              <b>{person.name}</b>
              <div className="small muted">{person.igedName}</div>
            </div>
            <div className="end">
              <Button size="sm" variant="default" aria-label={`Marcar a ${person.name}`} onClick={() => { control.enter(person, where); setTyped(''); }}>
                Marcar
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {typed.trim().length > 2 && list.length === 0 && <p className="muted">Nadie de la lista se llama así.</p>}
      {writing ? (
        <WalkInForm
          kept={kept}
          onArrive={(walkIn) => { control.arrive(walkIn, where); setWriting(false); setTyped(''); }}
          onFound={(person) => { control.enter(person, where); setWriting(false); setTyped(''); }}
          onClose={() => setWriting(false)}
        />
      ) : (
        <Button variant="default" onClick={() => setWriting(true)}>
          Llegó sin inscripción
        </Button>
      )}
      <EntriesPart kept={kept} onUndo={undo} />
    </Stack>
  );
}

export function CheckInScreen() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const control = useCheckIn(viewer.id, id);
  const [opens, setOpens] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const { kept, problem, sending } = control;
  const waiting = kept?.queue.length ?? 0;
  const prepare = async () => {
    setBusy(true);
    if (await control.prepare()) setOpens(await keepDoor(viewer));
    setBusy(false);
  };
  const finish = () => {
    control.finish();
    setOpens(null);
    void leaveDoor();
  };
  return (
    <Page title="Control de ingreso" before={kept?.title} back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}
      lead="Funciona sin red: lo que leas queda en este equipo y se envía cuando vuelva.">
      {problem && <p role="alert">{problem}</p>}
      {!kept && (
        <Stack align="start">
          <p>Primero guarda la lista en este equipo, mientras tienes red: nombres e instancias, sin correos, teléfonos ni DNI.</p>
          <Button onClick={() => void prepare()} loading={busy}>
            Preparar este equipo
          </Button>
        </Stack>
      )}
      {kept && (
        <>
          <p role="status">
            {waiting === 0 ? 'Todo lo leído ya se envió.' : `${count(waiting, 'lectura', 'lecturas')} por enviar${sending ? '…' : control.alone ? ': ahora no hay red, se envía solo cuando vuelva.' : '.'}`}{' '}
            <span className="muted">{count(kept.people.length, 'persona', 'personas')} en la lista de este equipo.</span>
          </p>
          {opens === true && <p className="small muted">Listo: si el equipo se apaga o se cierra la página, se abre otra vez aquí sin red.</p>}
          {opens === false && <p className="note warn">Este navegador no puede abrir la página sin red: no la cierres mientras no haya.</p>}
          <Reader kept={kept} control={control} />
          <div className="chips after">
            <Button variant="default" onClick={() => void control.send()} disabled={waiting === 0}>
              Enviar ahora
            </Button>
            <Button variant="default" onClick={() => void prepare()} loading={busy}>
              Actualizar la lista
            </Button>
            <Button variant="subtle" onClick={finish} disabled={waiting > 0}>
              Terminar y borrar de este equipo
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
