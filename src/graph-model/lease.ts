/**
 * For so long whoever has read which dataset the graph holds, and that no load is announced, may take it for true without asking again.
 * A load announces itself for longer than that before it commits, and so nobody ever takes a former dataset for the present one.
 */
export const leaseMilliseconds = 200;

/** A half more: clocks of two machines do not run alike. */
export const announcedMilliseconds = 300;
