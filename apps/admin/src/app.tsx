import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Empty, Trouble, Waiting } from './parts/states.js';
import { Page } from './parts/page.js';
import { useCan, useSession } from './session/session.js';
import { Shell } from './shell/shell.js';

const screen = <K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K) =>
  lazy(async () => ({ default: (await load())[name] }));

const LoginScreen = screen(() => import('./features/access/login-screen.js'), 'LoginScreen');
const ActivateScreen = screen(() => import('./features/access/activate-screen.js'), 'ActivateScreen');
const ForgotScreen = screen(() => import('./features/access/forgot-screen.js'), 'ForgotScreen');
const ResetScreen = screen(() => import('./features/access/reset-screen.js'), 'ResetScreen');
const EnrolScreen = screen(() => import('./features/second-factor/enrol-screen.js'), 'EnrolScreen');
const AccountScreen = screen(() => import('./features/second-factor/account-screen.js'), 'AccountScreen');
const WorkScreen = screen(() => import('./features/work/work-screen.js'), 'WorkScreen');
const NoticesScreen = screen(() => import('./features/notices/notices-screen.js'), 'NoticesScreen');
const QueueScreen = screen(() => import('./features/admission/queue-screen.js'), 'QueueScreen');
const AdmissionScreen = screen(() => import('./features/admission/admission-screen.js'), 'AdmissionScreen');
const AssignmentsScreen = screen(() => import('./features/assignments/assignments-screen.js'), 'AssignmentsScreen');
const AdvisoryQueueScreen = screen(() => import('./features/advisory/queue-screen.js'), 'QueueScreen');
const AdvisorySessionScreen = screen(() => import('./features/advisory/session-screen.js'), 'SessionScreen');
const TransferQueueScreen = screen(() => import('./features/transfers/queue-screen.js'), 'TransferQueueScreen');
const TransferInterestsScreen = screen(() => import('./features/transfers/interests-screen.js'), 'TransferInterestsScreen');
const TransferScreen = screen(() => import('./features/transfers/transfer-screen.js'), 'TransferScreen');
const AdvisoryWeekScreen = screen(() => import('./features/advisory/week-screen.js'), 'WeekScreen');
const AdvisoryHoursScreen = screen(() => import('./features/advisory/hours-screen.js'), 'HoursScreen');
const CirclesScreen = screen(() => import('./features/circles/circles-screen.js'), 'CirclesScreen');
const InitiativesScreen = screen(() => import('./features/initiatives/queue-screen.js'), 'InitiativesScreen');
const InitiativeScreen = screen(() => import('./features/initiatives/initiative-screen.js'), 'InitiativeScreen');
const InitiativeSettingsScreen = screen(() => import('./features/initiatives/settings-screen.js'), 'InitiativeSettingsScreen');
const AlliesScreen = screen(() => import('./features/allies/allies-screen.js'), 'AlliesScreen');
const AllyScreen = screen(() => import('./features/allies/ally-screen.js'), 'AllyScreen');
const NewAllyScreen = screen(() => import('./features/allies/ally-screen.js'), 'NewAllyScreen');
const ExchangesScreen = screen(() => import('./features/exchanges/list-screen.js'), 'ListScreen');
const ExchangeScreen = screen(() => import('./features/exchanges/exchange-screen.js'), 'ExchangeScreen');
const NewExchangeScreen = screen(() => import('./features/exchanges/plan-screen.js'), 'NewExchangeScreen');
const ExchangePeopleScreen = screen(() => import('./features/exchanges/people-screen.js'), 'PeopleScreen');
const ExchangeAttendanceScreen = screen(() => import('./features/exchanges/attendance-screen.js'), 'AttendanceScreen');
const CheckInScreen = screen(() => import('./features/exchanges/check-in-screen.js'), 'CheckInScreen');
const ExchangeFairScreen = screen(() => import('./features/exchanges/fair-screen.js'), 'FairScreen');
const CertificatesScreen = screen(() => import('./features/exchanges/certificates-screen.js'), 'CertificatesScreen');
const TestimonialsScreen = screen(() => import('./features/exchanges/testimonials-screen.js'), 'TestimonialsScreen');
const ReportsScreen = screen(() => import('./features/reports/list-screen.js'), 'ReportsScreen');
const ReportScreen = screen(() => import('./features/reports/report-screen.js'), 'ReportScreen');
const ExchangeCrewsScreen = screen(() => import('./features/exchanges/crews-screen.js'), 'CrewsScreen');
const NewPastScreen = screen(() => import('./features/exchanges/past-screen.js'), 'NewPastScreen');
const EditPastScreen = screen(() => import('./features/exchanges/past-screen.js'), 'EditPastScreen');
const EditExchangeScreen = screen(() => import('./features/exchanges/plan-screen.js'), 'EditExchangeScreen');
const BookletsScreen = screen(() => import('./features/booklets/list-screen.js'), 'BookletsScreen');
const BookletScreen = screen(() => import('./features/booklets/booklet-screen.js'), 'BookletScreen');
const NewBookletScreen = screen(() => import('./features/booklets/booklet-screen.js'), 'NewBookletScreen');
const ThresholdsScreen = screen(() => import('./features/figures/thresholds-screen.js'), 'ThresholdsScreen');
const WebinarsScreen = screen(() => import('./features/webinars/list-screen.js'), 'ListScreen');
const WebinarScreen = screen(() => import('./features/webinars/webinar-screen.js'), 'WebinarScreen');
const NewWebinarScreen = screen(() => import('./features/webinars/plan-screen.js'), 'NewWebinarScreen');
const EditWebinarScreen = screen(() => import('./features/webinars/plan-screen.js'), 'EditWebinarScreen');
const WebinarPeopleScreen = screen(() => import('./features/webinars/people-screen.js'), 'PeopleScreen');
const WebinarSettingsScreen = screen(() => import('./features/webinars/settings-screen.js'), 'SettingsScreen');
const ChallengesScreen = screen(() => import('./features/challenges/challenges-screen.js'), 'ChallengesScreen');
const ComposerScreen = screen(() => import('./features/challenges/composer-screen.js'), 'ComposerScreen');
const ChallengeScreen = screen(() => import('./features/challenges/challenge-screen.js'), 'ChallengeScreen');
const ChallengeSettingsScreen = screen(() => import('./features/challenges/settings-screen.js'), 'ChallengeSettingsScreen');
const ChallengeEntryScreen = screen(() => import('./features/challenges/entry-screen.js'), 'ChallengeEntryScreen');
const PreferencesScreen = screen(() => import('./features/notices/preferences-screen.js'), 'PreferencesScreen');
const MineScreen = screen(() => import('./features/feedback/mine-screen.js'), 'MineScreen');
const FeedbackScreen = screen(() => import('./features/feedback/feedback-screen.js'), 'FeedbackScreen');
const PublishQueueScreen = screen(() => import('./features/publishing/publish-queue-screen.js'), 'PublishQueueScreen');
const PublishScreen = screen(() => import('./features/publishing/publish-screen.js'), 'PublishScreen');
const BoardScreen = screen(() => import('./features/route/board-screen.js'), 'BoardScreen');
const PracticeRouteScreen = screen(() => import('./features/route/practice-route-screen.js'), 'PracticeRouteScreen');
const NeedsScreen = screen(() => import('./features/route/needs-screen.js'), 'NeedsScreen');
const TemplateScreen = screen(() => import('./features/template/template-screen.js'), 'TemplateScreen');
const HandoverScreen = screen(() => import('./features/upkeep/handover-screen.js'), 'HandoverScreen');
const ScalesScreen = screen(() => import('./features/route/scales-screen.js'), 'ScalesScreen');
const ValidityScreen = screen(() => import('./features/upkeep/validity-screen.js'), 'ValidityScreen');
const ModerationScreen = screen(() => import('./features/moderation/moderation-screen.js'), 'ModerationScreen');
const PeopleScreen = screen(() => import('./features/people/people-screen.js'), 'PeopleScreen');
const ErasuresScreen = screen(() => import('./features/people/erasures-screen.js'), 'ErasuresScreen');
const PersonScreen = screen(() => import('./features/people/person-screen.js'), 'PersonScreen');
const InviteScreen = screen(() => import('./features/people/invite-screen.js'), 'InviteScreen');
const TerritoryScreen = screen(() => import('./features/territory/territory-screen.js'), 'TerritoryScreen');
const PointsScreen = screen(() => import('./features/points/points-screen.js'), 'PointsScreen');
const InsigniasScreen = screen(() => import('./features/insignias/insignias-screen.js'), 'InsigniasScreen');
const SeasonsScreen = screen(() => import('./features/recognition/seasons-screen.js'), 'SeasonsScreen');
const AwardsScreen = screen(() => import('./features/recognition/awards-screen.js'), 'AwardsScreen');
const CatalogueScreen = screen(() => import('./features/insignias/catalogue-screen.js'), 'CatalogueScreen');
const InsigniaEditorScreen = screen(() => import('./features/insignias/insignia-editor-screen.js'), 'InsigniaEditorScreen');
const LevelsScreen = screen(() => import('./features/levels/levels-screen.js'), 'LevelsScreen');
const EntriesScreen = screen(() => import('./features/honesty/entries-screen.js'), 'EntriesScreen');
const ReversalsScreen = screen(() => import('./features/honesty/reversals-screen.js'), 'ReversalsScreen');
const SignalsScreen = screen(() => import('./features/honesty/signals-screen.js'), 'SignalsScreen');
const SignalScreen = screen(() => import('./features/honesty/signal-screen.js'), 'SignalScreen');
const HeldScreen = screen(() => import('./features/held/held-screen.js'), 'HeldScreen');
const FiguresScreen = screen(() => import('./features/figures/figures-screen.js'), 'FiguresScreen');
const ImportScreen = screen(() => import('./features/importing/import-screen.js'), 'ImportScreen');
const ImportBatchScreen = screen(() => import('./features/importing/batch-screen.js'), 'ImportBatchScreen');
const AuditScreen = screen(() => import('./features/audit/audit-screen.js'), 'AuditScreen');

function Needs({ permission, children }: { permission: string; children: ReactElement }) {
  const can = useCan();
  if (can(permission)) return children;
  return (
    <Page title="No tienes acceso a esta parte">
      <Empty title="Esta parte no corresponde a tu rol">
        Si la necesitas para tu trabajo, pídela a la administración de la comunidad.
      </Empty>
    </Page>
  );
}

const behind = (permission: string, element: ReactElement) => <Needs permission={permission}>{element}</Needs>;

function Desk() {
  const { viewer, loading, problem, refresh } = useSession();
  const { pathname, search } = useLocation();
  if (loading)
    return (
      <main className="content">
        <Waiting />
      </main>
    );
  if (problem && !viewer)
    return (
      <main className="content">
        <Trouble problem={problem} retry={refresh} />
      </main>
    );
  if (!viewer) return <Navigate to="/ingresar" replace state={{ from: pathname + search }} />;
  return viewer.mustEnrol ? <EnrolScreen /> : <Shell />;
}

export function App() {
  return (
    <Suspense
      fallback={
        <main className="content">
          <Waiting />
        </main>
      }
    >
      <Routes>
        <Route path="ingresar" element={<LoginScreen />} />
        <Route path="activar" element={<ActivateScreen />} />
        <Route path="olvide" element={<ForgotScreen />} />
        <Route path="restablecer" element={<ResetScreen />} />
        <Route element={<Desk />}>
          <Route index element={behind('desk.open', <WorkScreen />)} />
          <Route path="avisos" element={behind('inbox.own', <NoticesScreen />)} />
          <Route path="admision" element={behind('practice.admit', <QueueScreen />)} />
          <Route path="admision/:id" element={behind('practice.admit', <AdmissionScreen />)} />
          <Route path="asignaciones" element={behind('feedback.assign', <AssignmentsScreen />)} />
          <Route path="retroalimentaciones" element={behind('feedback.write', <MineScreen />)} />
          <Route path="retroalimentaciones/:id" element={behind('feedback.write', <FeedbackScreen />)} />
          <Route path="avisos/preferencias" element={behind('inbox.own', <PreferencesScreen />)} />
          <Route path="intercambios" element={behind('exchange.manage', <ExchangesScreen />)} />
          <Route path="intercambios/nuevo" element={behind('exchange.manage', <NewExchangeScreen />)} />
          <Route path="intercambios/realizado" element={behind('exchange.manage', <NewPastScreen />)} />
          <Route path="intercambios/:id/registro" element={behind('exchange.manage', <EditPastScreen />)} />
          <Route path="intercambios/:id" element={behind('exchange.manage', <ExchangeScreen />)} />
          <Route path="intercambios/:id/inscripciones" element={behind('exchange.manage', <ExchangePeopleScreen />)} />
          <Route path="intercambios/:id/asistencia" element={behind('exchange.manage', <ExchangeAttendanceScreen />)} />
          <Route path="intercambios/:id/control" element={behind('exchange.manage', <CheckInScreen />)} />
          <Route path="intercambios/:id/feria" element={behind('exchange.manage', <ExchangeFairScreen />)} />
          <Route path="intercambios/:id/constancias" element={behind('exchange.manage', <CertificatesScreen />)} />
          <Route path="intercambios/:id/testimonios" element={behind('exchange.manage', <TestimonialsScreen />)} />
          <Route path="intercambios/:id/reporte" element={behind('report.write', <ReportScreen />)} />
          <Route path="reportes" element={behind('report.write', <ReportsScreen />)} />
          <Route path="intercambios/:id/equipos" element={behind('exchange.manage', <ExchangeCrewsScreen />)} />
          <Route path="intercambios/:id/plan" element={behind('exchange.manage', <EditExchangeScreen />)} />
          <Route path="cartillas" element={behind('report.write', <BookletsScreen />)} />
          <Route path="cartillas/nueva" element={behind('report.write', <NewBookletScreen />)} />
          <Route path="cartillas/:id" element={behind('report.write', <BookletScreen />)} />
          <Route path="webinars" element={behind('webinar.manage', <WebinarsScreen />)} />
          <Route path="webinars/nuevo" element={behind('webinar.manage', <NewWebinarScreen />)} />
          <Route path="webinars/ajustes" element={behind('webinar.manage', <WebinarSettingsScreen />)} />
          <Route path="webinars/:id" element={behind('webinar.manage', <WebinarScreen />)} />
          <Route path="webinars/:id/asistencia" element={behind('webinar.manage', <WebinarPeopleScreen />)} />
          <Route path="webinars/:id/plan" element={behind('webinar.manage', <EditWebinarScreen />)} />
          <Route path="iniciativas" element={behind('initiative.accompany', <InitiativesScreen />)} />
          <Route path="iniciativas/reglas" element={behind('initiative.accompany', <InitiativeSettingsScreen />)} />
          <Route path="iniciativas/:id" element={behind('initiative.accompany', <InitiativeScreen />)} />
          <Route path="asesorias" element={behind('advisory.attend', <AdvisoryQueueScreen />)} />
          <Route path="asesorias/semana" element={behind('advisory.attend', <AdvisoryWeekScreen />)} />
          <Route path="asesorias/horas" element={behind('advisory.hold', <AdvisoryHoursScreen />)} />
          <Route path="asesorias/:id" element={behind('advisory.attend', <AdvisorySessionScreen />)} />
          <Route path="circulos" element={behind('circle.oversee', <CirclesScreen />)} />
          <Route path="aliados" element={behind('ally.manage', <AlliesScreen />)} />
          <Route path="aliados/nuevo" element={behind('ally.manage', <NewAllyScreen />)} />
          <Route path="aliados/:id" element={behind('ally.manage', <AllyScreen />)} />
          <Route path="desafios" element={behind('challenge.manage', <ChallengesScreen />)} />
          <Route path="desafios/nuevo" element={behind('challenge.manage', <ComposerScreen />)} />
          <Route path="desafios/ajustes" element={behind('challenge.manage', <ChallengeSettingsScreen />)} />
          <Route path="desafios/equipos/:id" element={behind('challenge.manage', <ChallengeEntryScreen />)} />
          <Route path="desafios/:id" element={behind('challenge.manage', <ChallengeScreen />)} />
          <Route path="desafios/:id/editar" element={behind('challenge.manage', <ComposerScreen />)} />
          <Route path="transferencias" element={behind('transfer.manage', <TransferQueueScreen />)} />
          <Route path="transferencias/interesados" element={behind('transfer.manage', <TransferInterestsScreen />)} />
          <Route path="transferencias/:id" element={behind('transfer.manage', <TransferScreen />)} />
          <Route path="publicar" element={behind('feedback.publish', <PublishQueueScreen />)} />
          <Route path="publicar/:id" element={behind('feedback.publish', <PublishScreen />)} />
          <Route path="ruta" element={behind('stage.decide', <BoardScreen />)} />
          <Route path="ruta/requisitos" element={behind('route.manage', <NeedsScreen />)} />
          <Route path="ruta/escalas" element={behind('route.manage', <ScalesScreen />)} />
          <Route path="ruta/:id" element={behind('stage.decide', <PracticeRouteScreen />)} />
          <Route path="ficha" element={behind('template.manage', <TemplateScreen />)} />
          <Route path="relevos" element={behind('practice.upkeep', <HandoverScreen />)} />
          <Route path="vigencia" element={behind('practice.upkeep', <ValidityScreen />)} />
          <Route path="archivos-apartados" element={behind('evidence.guard', <HeldScreen />)} />
          <Route path="moderacion" element={behind('conversation.moderate', <ModerationScreen />)} />
          <Route path="personas" element={behind('people.read', <PeopleScreen />)} />
          <Route path="personas/invitar" element={behind('people.invite', <InviteScreen />)} />
          <Route path="personas/datos" element={behind('people.read', <ErasuresScreen />)} />
          <Route path="personas/:id" element={behind('people.read', <PersonScreen />)} />
          <Route path="territorio" element={behind('territory.read', <TerritoryScreen />)} />
          <Route path="puntos" element={behind('recognition.read', <PointsScreen />)} />
          <Route path="puntos-a-mano" element={behind('recognition.manage', <AwardsScreen />)} />
          <Route path="temporadas" element={behind('recognition.read', <SeasonsScreen />)} />
          <Route path="insignias" element={behind('recognition.read', <InsigniasScreen />)} />
          <Route path="catalogo" element={behind('recognition.read', <CatalogueScreen />)} />
          <Route path="catalogo/:id" element={behind('recognition.manage', <InsigniaEditorScreen />)} />
          <Route path="niveles" element={behind('recognition.read', <LevelsScreen />)} />
          <Route path="movimientos/:id" element={behind('recognition.read', <EntriesScreen />)} />
          <Route path="reversiones" element={behind('recognition.read', <ReversalsScreen />)} />
          <Route path="senales" element={behind('recognition.read', <SignalsScreen />)} />
          <Route path="senales/:id" element={behind('recognition.read', <SignalScreen />)} />
          <Route path="cifras" element={behind('figures.read', <FiguresScreen />)} />
          <Route path="cifras/umbrales" element={behind('figures.manage', <ThresholdsScreen />)} />
          <Route path="importar" element={behind('import.bring', <ImportScreen />)} />
          <Route path="importar/:id" element={behind('import.bring', <ImportBatchScreen />)} />
          <Route path="mi-cuenta" element={behind('profile.own', <AccountScreen />)} />
          <Route path="auditoria" element={behind('audit.read', <AuditScreen />)} />
          <Route
            path="*"
            element={
              <Page title="No encontramos esta página">
                <Empty title="La dirección no lleva a ninguna parte">Vuelve a tu bandeja y elige desde el menú.</Empty>
              </Page>
            }
          />
        </Route>
      </Routes>
    </Suspense>
  );
}
