import { Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { shareTexts as texts } from './share.texts.js';

const whatsApp = (text: string) => `https://wa.me/?text=${encodeURIComponent(text)}`;

async function shared(title: string, url: string): Promise<string> {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return '';
    }
    await navigator.clipboard.writeText(url);
    return texts.copied;
  } catch (thrown) {
    // Who closed the sheet of the phone changed her mind: that is no failure.
    return thrown instanceof DOMException && thrown.name === 'AbortError' ? '' : texts.copyByHand(url);
  }
}

/** The phone's own sheet, or the address in the clipboard; without JavaScript, a message in WhatsApp. */
export function ShareButton({ title, path }: { title: string; path: string }) {
  const [said, setSaid] = useState('');
  const share = (event: Event) => {
    event.preventDefault();
    void shared(title, location.origin + path).then(setSaid);
  };
  return (
    <div>
      <a class="btn quiet wide" href={whatsApp(title)} onClick={share} rel="noopener noreferrer" target="_blank">
        <Icon name="share" /> {texts.share}
      </a>
      <span class="small muted" role="status">
        {said}
      </span>
    </div>
  );
}
