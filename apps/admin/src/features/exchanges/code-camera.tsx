import { useEffect, useRef, useState } from 'react';

const EVERY_MS = 200;
const WIDTH = 640;

/** The camera behind, reading codes with what came with the page: nothing is asked of any server. */
export function CodeCamera({ onCode }: { onCode: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const say = useRef(onCode);
  say.current = onCode;
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let over = false;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function begin(): Promise<void> {
      const { default: jsQR } = await import('jsqr');
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const shown = video.current;
      if (over || !shown) return stream.getTracks().forEach((track) => track.stop());
      shown.srcObject = stream;
      await shown.play();
      const canvas = document.createElement('canvas');
      const look = (): void => {
        if (over) return;
        const scale = shown.videoWidth ? WIDTH / shown.videoWidth : 0;
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (scale > 0 && context) {
          canvas.width = WIDTH;
          canvas.height = Math.round(shown.videoHeight * scale);
          context.drawImage(shown, 0, 0, canvas.width, canvas.height);
          const code = jsQR(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
          if (code?.data) say.current(code.data);
        }
        timer = setTimeout(look, EVERY_MS);
      };
      look();
    }
    begin().catch(() => setProblem('No pudimos abrir la cámara. Dale permiso en el navegador, o busca a la persona por su nombre.'));
    return () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  if (problem) return <p role="alert">{problem}</p>;
  return <video ref={video} muted playsInline aria-label="Cámara que lee credenciales" />;
}
