import { useLazy } from '../../offline/lazy.js';
import type { ReportProps } from './report-dialog.js';

/** Few people report: the form comes when it is asked for. */
export function ReportLazily(props: ReportProps) {
  const Dialog = useLazy<ReportProps>(props.open, () => import('./report-dialog.js'));
  return Dialog ? <Dialog {...props} /> : null;
}
