import { Injectable } from '@nestjs/common';

export type LatestEdition = { number: number; publishedAt: Date };
type Teller = (exchangeId: string) => Promise<LatestEdition | null>;

/** What has been published of an exchange, as the floor that publishes tells it: this one knows no report. */
@Injectable()
export class ReportEditions {
  private teller: Teller | null = null;

  /** Called once, when the module of reports starts. */
  register(teller: Teller): void {
    this.teller = teller;
  }

  /** null: nobody has read a report of it yet. */
  async latest(exchangeId: string): Promise<LatestEdition | null> {
    return this.teller ? this.teller(exchangeId) : null;
  }
}
