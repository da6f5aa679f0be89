import { failureOf, request, useQuery } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useEffect } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { Logout } from '../../session/session.gql.js';
import { FormPage } from '../access/form-page.js';
import { EnrolSteps } from './enrol-steps.js';
import { SecondFactor } from './second-factor.gql.js';
import { enrolTexts as texts, factorTexts } from './second-factor.texts.js';

/** For whoever may do nothing else before: it has its own way out, and ends in a new document that knows her. */
export default function EnrolPage() {
  const { data, failure } = useQuery(SecondFactor, {});
  const stranger = failure?.kind === 'UNAUTHENTICATED';
  useHead({ title: texts.pageTitle, noIndex: true });
  useEffect(() => {
    if (stranger) location.assign('/ingresar');
    if (data?.mySecondFactor.on) location.assign('/yo/cuenta');
  }, [stranger, data?.mySecondFactor.on]);
  const leave = () => {
    const gone = () => location.assign('/ingresar');
    request(Logout, {}).then(gone, (thrown) => failureOf(thrown).passing || gone());
  };
  if (failure && !stranger) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data || data.mySecondFactor.on) return <Waiting text={factorTexts.loading} />;
  return (
    <>
      <FormPage title={texts.pageTitle} lead={texts.pageLead}>
        <EnrolSteps onDone={() => location.assign('/')} />
      </FormPage>
      <p class="narrow">
        <button class="btn text" type="button" onClick={leave}>
          {texts.leave}
        </button>
      </p>
    </>
  );
}
