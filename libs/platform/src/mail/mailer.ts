export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stable per message, so that a retried job is recognised by the receiving server. */
  messageId: string;
  /** Further headers, such as List-Unsubscribe. */
  headers?: Record<string, string>;
  /** A calendar file that mail programs offer to add: an invitation, or its cancellation. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
};

/** Call it from a job, never inside a mutation's transaction. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
