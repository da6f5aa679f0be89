export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stable per message, so that a retried job is recognised by the receiving server. */
  messageId: string;
};

/** Call it from a job, never inside a mutation's transaction. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
