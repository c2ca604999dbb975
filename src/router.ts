import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'
import { keepPlace, placeLeft } from './composables/places'
import StartPage from './pages/StartPage.vue'

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'start', component: StartPage },
  {
    path: '/a/:id',
    components: {
      default: () => import('./pages/AssessmentPage.vue'),
      bar: () => import('./components/frame/FrameBar.vue'),
      rail: () => import('./components/frame/FrameRail.vue'),
    },
    children: [
      { path: '', redirect: ({ params }) => placeLeft(String(params.id)) ?? { name: 'overview', params } },
      { path: 'overview', name: 'overview', component: () => import('./pages/OverviewPage.vue') },
      { path: 'help', name: 'help', component: () => import('./pages/HelpPage.vue') },
      { path: 'facility', name: 'facility', component: () => import('./pages/FacilityPage.vue') },
      {
        path: 'criteria/:set?/:group?',
        name: 'criteria',
        component: () => import('./pages/CriteriaPage.vue'),
      },
      { path: 'departments', name: 'departments', component: () => import('./pages/DepartmentsPage.vue') },
      { path: 'plan/:part?', name: 'plan', component: () => import('./pages/PlanPage.vue') },
      { path: 'evidence/:part?', name: 'evidence', component: () => import('./pages/EvidencePage.vue') },
      { path: 'result', name: 'result', component: () => import('./pages/ResultPage.vue') },
      { path: 'compare/:other?', name: 'compare', component: () => import('./pages/ComparePage.vue') },
      { path: 'import', name: 'import', component: () => import('./pages/ImportPage.vue') },
      { path: 'check', name: 'check', component: () => import('./pages/CheckPage.vue') },
      { path: 'opinions', name: 'opinions', component: () => import('./pages/OpinionsPage.vue') },
      { path: 'reports', name: 'reports', component: () => import('./pages/ReportsPage.vue') },
    ],
  },
  { path: '/assessor', name: 'assessor', component: () => import('./pages/AssessorPage.vue') },
  { path: '/assessor/:review/:part?', name: 'review', component: () => import('./pages/ReviewPage.vue') },
  { path: '/round', name: 'round', component: () => import('./pages/RoundPage.vue') },
  { path: '/vendors/:profile?', name: 'vendors', component: () => import('./pages/VendorsPage.vue') },
  { path: '/rollup', name: 'rollup', component: () => import('./pages/RollupPage.vue') },
  { path: '/rollup/report', name: 'synthesis', component: () => import('./pages/SynthesisPage.vue') },
  { path: '/help', name: 'guide', component: () => import('./pages/HelpPage.vue') },
  {
    path: '/workbench/:set?/:other?',
    name: 'workbench',
    component: () => import('./pages/WorkbenchPage.vue'),
  },
  { path: '/settings', name: 'settings', component: () => import('./pages/SettingsPage.vue') },
  { path: '/:rest(.*)*', name: 'lost', component: () => import('./pages/LostPage.vue') },
]

/** Hash routes: they work from a sub-path and from a file on disk. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes,
  // A link to a row or a field lands there: the screen itself brings it into view, and nothing scrolls it away again.
  scrollBehavior: (to, from, saved) => {
    if (saved) return saved
    return to.path === from.path || 'at' in to.query ? false : { top: 0 }
  },
})
router.afterEach((to) => {
  if (typeof to.params.id === 'string' && to.name) keepPlace(to.params.id, to.fullPath)
})
