/** Where actors stand and how lines run: what every layout returns. Positions are the middles of the boxes. */
export type Point = { x: number; y: number }

/** A line as drawn from its start to its end; both lie on the borders of the actors. */
export type Route = Point[]

export type Arrangement = {
  positions: Record<string, Point>
  routes: Record<string, Route>
  /** The middles of the verbs that are written on lines. */
  verbs?: Record<string, Point>
}
