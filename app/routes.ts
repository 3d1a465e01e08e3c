import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The map of the site: every address, in Norwegian and for people, and the route module that answers there. */
export default [
	// Open to everybody
	index('routes/public/home/route.tsx'),
	route('kurs', 'routes/public/courses/route.tsx'),
	route('kontaktpunkter', 'routes/public/contact-points/route.tsx'),
	route('kursbilder/:course/:module/:file', 'routes/public/picture/route.tsx'),
	route('trenger-du-hjelp', 'routes/public/help-now/route.tsx'),
	route('personvern', 'routes/public/privacy/route.tsx'),
	route('tilgjengelighet', 'routes/public/accessibility/route.tsx'),
	route('bevis', 'routes/verify/code-entry/route.tsx'),
	route('bevis/:code', 'routes/verify/certificate/route.tsx'),

	// Accounts
	route('logg-inn', 'routes/account/sign-in/route.tsx'),
	route('logg-ut', 'routes/account/sign-out/route.tsx'),
	route('registrer', 'routes/account/registration/route.tsx'),
	route('registrer/bekreft/:token', 'routes/account/registration-confirmation/route.tsx'),
	route('glemt-passord', 'routes/account/forgotten-password/route.tsx'),
	route('nytt-passord/:token', 'routes/account/new-password/route.tsx'),
	route('forste-administrator/:token', 'routes/account/first-administrator/route.tsx'),
	route('min-side/konto', 'routes/account/account/route.tsx'),
	route('min-side/konto/navn', 'routes/account/name/route.tsx'),
	route('min-side/konto/epost', 'routes/account/email/route.tsx'),
	route('min-side/konto/epost/bekreft/:token', 'routes/account/email-confirmation/route.tsx'),
	route('min-side/konto/passord', 'routes/account/password/route.tsx'),
	route('min-side/konto/okter', 'routes/account/sessions/route.tsx'),
	route('min-side/konto/okter/avslutt', 'routes/account/sessions-end/route.tsx'),
	route('min-side/konto/data', 'routes/account/data/route.tsx'),
	route('min-side/konto/slett', 'routes/account/deletion/route.tsx'),
	route('min-side/sprak', 'routes/account/language/route.tsx'),
	route('utboks', 'routes/account/outbox/route.tsx'),

	// Learning
	route('min-side', 'routes/learn/my-page/route.tsx'),
	route('min-side/kursbevis/:code/pdf', 'routes/learn/certificate-document/route.tsx'),
	route('kurs/:course', 'routes/learn/course/route.tsx'),
	route('kurs/:course/pamelding', 'routes/learn/enrolment/route.tsx'),
	route('kurs/:course/malgruppe', 'routes/learn/audience/route.tsx'),
	route('kurs/:course/ordliste', 'routes/learn/glossary/route.tsx'),
	route('kurs/:course/min-plan', 'routes/learn/plan/route.tsx'),
	route('kurs/:course/min-plan/lever', 'routes/learn/plan-submission/route.tsx'),
	route('kurs/:course/min-plan/:part', 'routes/learn/plan-part/route.tsx'),
	route('kurs/:course/evaluering', 'routes/learn/evaluation/route.tsx'),
	route('kurs/:course/evaluering/hopp-over', 'routes/learn/evaluation-skip/route.tsx'),
	route('kurs/:course/kursbevis', 'routes/learn/course-certificate/route.tsx'),
	route('kurs/:course/oppfriskning/brev', 'routes/learn/refresher-letters/route.tsx'),
	route('kurs/:course/oppfriskning/:week', 'routes/learn/refresher/route.tsx'),
	route('kurs/:course/oppfriskning/:week/gruppe', 'routes/learn/group-outcome/route.tsx'),
	route('oppfriskning/stopp/:token', 'routes/learn/refresher-stop/route.tsx'),
	route('kurs/:course/sluttprove', 'routes/learn/quiz/route.tsx', { id: 'final-test' }),
	route('kurs/:course/sluttprove/:attempt', 'routes/learn/attempt/route.tsx', { id: 'final-test-attempt' }),
	route('kurs/:course/sluttprove/:attempt/kladd', 'routes/learn/draft-answers/route.tsx', { id: 'final-test-draft' }),
	route('kurs/:course/:module/quiz', 'routes/learn/quiz/route.tsx'),
	route('kurs/:course/:module/quiz/:attempt', 'routes/learn/attempt/route.tsx'),
	route('kurs/:course/:module/quiz/:attempt/kladd', 'routes/learn/draft-answers/route.tsx'),
	route('kurs/:course/:module/samtale/:scenario', 'routes/learn/scenario/route.tsx'),
	route('kurs/:course/:module/samtale/:scenario/valg', 'routes/learn/scenario-choice/route.tsx'),
	route('kurs/:course/:module/samtale/:scenario/pa-nytt', 'routes/learn/scenario-restart/route.tsx'),
	route('kurs/:course/:module/ovelse/:exercise', 'routes/learn/exercise/route.tsx'),
	route('kurs/:course/:module/les-mer', 'routes/learn/resources/route.tsx'),
	route('kurs/:course/:module/:lesson', 'routes/learn/lesson/route.tsx'),
	route('kurs/:course/:module/:lesson/ferdig', 'routes/learn/completion/route.tsx'),
	route('kurs/:course/:module/:lesson/ikke-ferdig', 'routes/learn/completion-undo/route.tsx'),
	route('kurs/:course/:module/:lesson/notat', 'routes/learn/reflection/route.tsx'),
	route('kurs/:course/:module/:lesson/sted', 'routes/learn/passage/route.tsx'),
	route('kurs/:course/:module/:lesson/svar/:question', 'routes/learn/quick-answer/route.tsx'),

	// Course runs: planning, the calendar and signing up
	route('kurs/kalender.ics', 'routes/public/calendar-feed/route.tsx'),
	route('pamelding/:run', 'routes/public/run-sign-up/route.tsx'),
	route('pamelding/:run/meld-pa', 'routes/public/run-place/route.tsx'),
	route('pamelding/:run/meld-av', 'routes/public/run-leave/route.tsx'),
	route('leder/kurs/ny', 'routes/lead/new-run/route.tsx'),
	route('leder/kurs/:run/endre', 'routes/lead/run-change/route.tsx'),
	route('leder/kurs/:run/avlys', 'routes/lead/run-cancellation/route.tsx'),

	// Ways into a run
	route('bli-med', 'routes/public/run-code-entry/route.tsx'),
	route('bli-med/:code', 'routes/public/run-code/route.tsx'),
	route('bli-med/:code/plass', 'routes/public/place-claim/route.tsx'),
	route('leder/kurs/:run/deltakere', 'routes/lead/participants/route.tsx'),
	route('leder/kurs/:run/deltakere/ny', 'routes/lead/participant-new/route.tsx'),
	route('leder/kurs/:run/deltakere/koder', 'routes/lead/paper-codes/route.tsx'),
	route('leder/kurs/:run/deltakere/koder.pdf', 'routes/lead/paper-codes-document/route.tsx'),
	route('leder/kurs/:run/deltakere/:enrolment/fjern', 'routes/lead/participant-removal/route.tsx'),
	route('leder/kurs/:run/invitasjon', 'routes/lead/invitation/route.tsx'),
	route('leder/kurs/:run/invitasjon/qr.svg', 'routes/lead/invitation-picture/route.tsx'),
	route('leder/kurs/:run/invitasjon/ny-kode', 'routes/lead/invitation-renewal/route.tsx'),
	route('leder/kurs/:run/import', 'routes/lead/import/route.tsx'),
	route('leder/kurs/:run/import/mal.csv', 'routes/lead/import-template/route.tsx'),
	route('leder/kurs/:run/import/:list', 'routes/lead/import-preview/route.tsx'),
	route('leder/kurs/:run/import/:list/forkast', 'routes/lead/import-discard/route.tsx'),

	// Attendance
	route('leder/kurs/:run/oppmote', 'routes/lead/attendance/route.tsx'),
	route('leder/kurs/:run/oppmote/:day', 'routes/lead/day-attendance/route.tsx'),
	route('leder/kurs/:run/oppmote/:day/merker', 'routes/lead/attendance-marks/route.tsx'),
	route('leder/kurs/:run/oppmote/:day/alle', 'routes/lead/everyone-present/route.tsx'),
	route('leder/kurs/:run/oppmote/:day/kode', 'routes/lead/check-in-wall/route.tsx'),
	route('leder/kurs/:run/oppmote/:day/kode/na', 'routes/lead/check-in-wall-now/route.tsx'),
	route('leder/kurs/:run/oppmote/:day/ark.pdf', 'routes/lead/attendance-sheet/route.tsx'),
	route('oppmote', 'routes/learn/check-in-entry/route.tsx'),
	route('oppmote/:day/:code', 'routes/learn/check-in/route.tsx'),

	// The run at a glance
	route('leder', 'routes/lead/start/route.tsx'),
	route('leder/kurs/:run', 'routes/lead/run-overview/route.tsx'),
	route('leder/kurs/:run/eksport', 'routes/lead/run-export/route.tsx'),
	route('leder/kurs/:run/innsikt', 'routes/lead/insight/route.tsx'),
	route('leder/kurs/:run/for-dag-to', 'routes/lead/briefing/route.tsx'),

	// Outcomes and certification
	route('kurs/:course/laringsmal', 'routes/learn/outcome-ledger/route.tsx'),
	route('leder/kurs/:run/deltakere/:enrolment', 'routes/lead/participant/route.tsx'),
	route('leder/kurs/:run/deltakere/:enrolment/laringsmal/:outcome', 'routes/lead/sign-off/route.tsx'),
	route(
		'leder/kurs/:run/deltakere/:enrolment/laringsmal/:outcome/trekk-tilbake',
		'routes/lead/sign-off-withdrawal/route.tsx',
	),
	route('leder/kurs/:run/deltakere/:enrolment/digital-form', 'routes/lead/digital-approval/route.tsx'),
	route(
		'leder/kurs/:run/deltakere/:enrolment/digital-form/trekk-tilbake',
		'routes/lead/digital-approval-withdrawal/route.tsx',
	),
	route('leder/kurs/:run/deltakere/:enrolment/unntak/:kind', 'routes/lead/certification-exception/route.tsx'),
	route('leder/kurs/:run/deltakere/:enrolment/bevis/:code', 'routes/lead/participant-certificate/route.tsx'),
	route('leder/kurs/:run/sertifisering', 'routes/lead/certification/route.tsx'),
	route('leder/kurs/:run/sertifisering/godkjenn', 'routes/lead/certification-approval/route.tsx'),

	// Plans that were handed in
	route('leder/innleveringer', 'routes/lead/submissions/route.tsx'),
	route('leder/innleveringer/:submission', 'routes/lead/submission/route.tsx'),

	// Messages, reminders and evaluations of runs
	route('leder/kurs/:run/meldinger', 'routes/lead/messages/route.tsx'),
	route('leder/kurs/:run/meldinger/forhandsvis', 'routes/lead/message-preview/route.tsx'),
	route('leder/kurs/:run/meldinger/paminnelser', 'routes/lead/reminders-switch/route.tsx'),
	route('leder/kurs/:run/meldinger/paminnelser/deltaker', 'routes/lead/participant-reminders-switch/route.tsx'),
	route('leder/kurs/:run/evaluering', 'routes/lead/run-evaluation/route.tsx'),
	route('leder/evalueringer', 'routes/lead/evaluations/route.tsx'),
	route('leder/evalueringer/csv', 'routes/lead/evaluations-csv/route.tsx'),
	route('kursbrev/stopp/:token', 'routes/learn/letters-stop/route.tsx'),
	route('kursbrev/igjen/:token', 'routes/learn/letters-again/route.tsx'),

	// Certificates

	// Institutions and administration
	route('institusjon', 'routes/institution/home/route.tsx'),
	route('institusjon/kurs/:run', 'routes/institution/run/route.tsx'),
	route('institusjon/kurs/:run/last-ned', 'routes/institution/run-export/route.tsx'),
	route('admin', 'routes/admin/home/route.tsx'),
	route('admin/folk', 'routes/admin/people/route.tsx'),
	route('admin/folk/:person', 'routes/admin/person/route.tsx'),
	route('admin/folk/:person/rolle', 'routes/admin/role-grant/route.tsx'),
	route('admin/folk/:person/roller/:grant', 'routes/admin/role-revocation/route.tsx'),
	route('admin/kontorer', 'routes/admin/offices/route.tsx'),
	route('admin/kontorer/:office', 'routes/admin/office/route.tsx'),
	route('admin/kontorer/:office/steng', 'routes/admin/office-closing/route.tsx'),
	route('admin/institusjoner', 'routes/admin/institutions/route.tsx'),
	route('admin/institusjoner/:institution', 'routes/admin/institution/route.tsx'),
	route('admin/institusjoner/:institution/steng', 'routes/admin/institution-closing/route.tsx'),
	route('admin/logg', 'routes/admin/audit-log/route.tsx'),
	route('admin/logg/csv', 'routes/admin/audit-csv/route.tsx'),

	// For machines
	route('healthz', 'routes/portal/health/route.tsx'),
	route('robots.txt', 'routes/portal/robots/route.tsx'),

	// Everything else
	route('*', 'routes/public/not-found/route.tsx'),
] satisfies RouteConfig
