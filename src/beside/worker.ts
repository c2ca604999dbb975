import { serve, type WorkerScope } from './serve'

serve(self as unknown as WorkerScope)
