import { Button } from '@mantine/core';

/** What whoever had the edition before will read, unless staff say it otherwise. */
export const takenBackWords = (count: number): string =>
  count === 1 ? 'Se retiró un testimonio, porque quien lo dio retiró su consentimiento.' : `Se retiraron ${count} testimonios, porque quienes los dieron retiraron su consentimiento.`;

/** Somebody took their words back after they were published: what was done at once, and what is left to a person. */
export function TakenBack({ count, number, onPublish }: { count: number; number: number; onPublish: (() => void) | null }) {
  return (
    <section className="card pad" role="alert" aria-label="Testimonios retirados">
      <h2>{count === 1 ? 'Se retiró un testimonio de este reporte' : `Se retiraron ${count} testimonios de este reporte`}</h2>
      <p>
        La página de la edición {number} ya no lo muestra y su PDF dejó de ofrecerse. Publica otra edición: saldrá sin lo que se retiró y volverá a tener su PDF.
      </p>
      {onPublish && <Button onClick={onPublish}>Publicar sin lo retirado</Button>}
    </section>
  );
}
