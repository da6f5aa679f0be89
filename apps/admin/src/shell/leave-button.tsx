import { Button } from '@mantine/core';
import { useState } from 'react';
import { AskReason } from '../parts/ask-reason.js';
import { useSession, useViewer } from '../session/session.js';
import { hasStored } from '../session/stored.js';

export function LeaveButton() {
  const viewer = useViewer();
  const { leave } = useSession();
  const [asking, setAsking] = useState(false);
  const go = () => (hasStored(viewer.id) ? setAsking(true) : void leave());
  return (
    <>
      <Button variant="default" size="sm" h={44} onClick={go}>
        Salir
      </Button>
      <AskReason
        opened={asking}
        title="Hay textos que aún no se enviaron"
        explain="En este equipo quedan textos que el servidor todavía no tiene. Si sales ahora, se borran de este equipo."
        confirm="Salir y borrarlos"
        danger
        busy={false}
        problem={null}
        onClose={() => setAsking(false)}
        onConfirm={() => void leave()}
      />
    </>
  );
}
