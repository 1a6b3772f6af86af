import { describe, expect, test } from "vitest";
import { load, readWrk } from "./wrk";

const QUIET = `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 10 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   635.91us    0.89ms  12.92ms   93.69%
    Req/Sec    56.20k     8.07k   62.00k    86.54%
  Latency Distribution
     50%  250.00us
     75%  491.00us
     90%  700.00us
     99%    5.80ms
  22464657 requests in 5.00s, 17.76GB read
Requests/sec: 748868.53
Transfer/sec:    606.33MB
`;

describe("wrk's report is read whole", () => {
  test("a run without a fault", () => {
    expect(readWrk(QUIET)).toEqual({ requestsPerSecond: 748868.53, p99Ms: 5.8, requests: 22464657, errors: 0 });
  });

  test("every kind of fault is one that a reader would have met", () => {
    const faults = "  Socket errors: connect 1, read 20, write 300, timeout 4000\n  Non-2xx or 3xx responses: 50000\n";
    expect(readWrk(QUIET.replace("Requests/sec", `${faults}Requests/sec`)).errors).toBe(54321);
  });

  test("a report of another shape is refused", () => {
    expect(() => readWrk("unable to connect to 127.0.0.1:8080 Connection refused\n")).toThrow(/^wrk did not say /);
  });
});

test("no machine but this one is ever loaded", async () => {
  await expect(load("http://192.0.2.1/", 1, 1)).rejects.toThrow("http://192.0.2.1/ is not on this machine");
});
