"""Long-lived stemma processes that are asked one line at a time."""
import ctypes, fcntl, os, select, signal, subprocess


F_SETPIPE_SZ, PIPE = 1031, 1 << 20  # fcntl has no name for it before Python 3.10


class Failed(Exception):
    """The program died or did not answer; it is started again with the next question."""


kept = {}


def program(command, seconds):
    """The process of a command, which lives as long as Spark's Python worker."""
    return kept.setdefault((tuple(command), seconds), Program(command, seconds))


class Program:
    """One process of the command; `ask` gives the answer to a line."""

    def __init__(self, command, seconds):
        self.command, self.seconds, self.process = command, seconds, None

    def start(self):
        # The child ends with the worker that started it.
        library = ctypes.CDLL(None)
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
                                        preexec_fn=lambda: library.prctl(1, signal.SIGKILL))
        os.set_blocking(self.process.stdin.fileno(), False)
        # A page goes through a pipe in one piece, not in four.
        for pipe in (self.process.stdin, self.process.stdout):
            try: fcntl.fcntl(pipe.fileno(), F_SETPIPE_SZ, PIPE)
            except OSError: pass
        self.rest = b""

    def ask(self, line):
        """The answer to one line; raises Failed."""
        if self.process is None: self.start()
        given, answers = self.process.stdin.fileno(), self.process.stdout.fileno()
        waiting = memoryview(line.encode() + b"\n")
        parts = [self.rest]
        while b"\n" not in parts[-1]:
            ready, free, _ = select.select([answers], [given] if waiting else [], [], self.seconds)
            if not ready and not free:
                self.stop()
                raise Failed(f"no answer in {self.seconds} seconds")
            try:
                if free: waiting = waiting[os.write(given, waiting[:PIPE]):]
            except BrokenPipeError: pass
            if ready:
                part = os.read(answers, PIPE)
                if not part:
                    code = self.process.wait()
                    self.stop()
                    raise Failed(f"the program ended with {code}")
                parts.append(part)
        answer, _, self.rest = b"".join(parts).partition(b"\n")
        return answer.decode()

    def cpu(self):
        """Seconds of processor time of the process that runs now."""
        if self.process is None: return 0
        with open(f"/proc/{self.process.pid}/stat") as file: fields = file.read().rpartition(") ")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        if self.process is None: return
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout): pipe.close()
        self.process = None
