import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

/** Shown this once: easy to copy, to keep as a file and to write on paper. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join('\n');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copiados.');
    } catch {
      // Plain http has no clipboard.
      setSaid('No se pudieron copiar. Selecciónalos y cópialos a mano.');
    }
  }
  return (
    <Stack>
      <h2 tabIndex={-1} ref={heading}>
        Guarda tus códigos de recuperación
      </h2>
      <p>
        Con uno de ellos entras si pierdes tu teléfono. Cada uno sirve una sola vez y no volveremos a mostrarlos: cópialos a un
        lugar seguro o anótalos en papel.
      </p>
      <ol className="factor-codes" aria-label="Códigos de recuperación">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group>
        <Button variant="default" onClick={() => void copy()}>
          Copiar los códigos
        </Button>
        <Button
          component="a"
          variant="default"
          download="codigos-de-recuperacion.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Descargar
        </Button>
        <Button onClick={onKept}>Ya los guardé</Button>
      </Group>
      <p className="small muted" role="status">
        {said}
      </p>
    </Stack>
  );
}
