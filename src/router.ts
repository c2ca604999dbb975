import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'
import StartPage from './pages/StartPage.vue'

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'start', component: StartPage },
  {
    path: '/a/:id',
    component: () => import('./pages/AssessmentPage.vue'),
    children: [
      { path: '', redirect: (to) => ({ name: 'criteria', params: to.params }) },
      { path: 'facility', name: 'facility', component: () => import('./pages/FacilityPage.vue') },
      {
        path: 'criteria/:set?/:group?',
        name: 'criteria',
        component: () => import('./pages/CriteriaPage.vue'),
      },
      { path: 'plan/:part?', name: 'plan', component: () => import('./pages/PlanPage.vue') },
      { path: 'evidence/:part?', name: 'evidence', component: () => import('./pages/EvidencePage.vue') },
      { path: 'result', name: 'result', component: () => import('./pages/ResultPage.vue') },
      { path: 'compare/:other?', name: 'compare', component: () => import('./pages/ComparePage.vue') },
      { path: 'check', name: 'check', component: () => import('./pages/CheckPage.vue') },
      { path: 'opinions', name: 'opinions', component: () => import('./pages/OpinionsPage.vue') },
      { path: 'reports', name: 'reports', component: () => import('./pages/ReportsPage.vue') },
    ],
  },
  { path: '/assessor', name: 'assessor', component: () => import('./pages/AssessorPage.vue') },
  { path: '/assessor/:review/:part?', name: 'review', component: () => import('./pages/ReviewPage.vue') },
  { path: '/rollup', name: 'rollup', component: () => import('./pages/RollupPage.vue') },
  { path: '/settings', name: 'settings', component: () => import('./pages/SettingsPage.vue') },
  { path: '/:rest(.*)*', name: 'lost', component: () => import('./pages/LostPage.vue') },
]

/** Hash routes: they work from a sub-path and from a file on disk. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes,
  // A link that names a row is brought to it by the screen that has it.
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.path === from.path ? {} : to.query['at'] === undefined ? { top: 0 } : false),
})
