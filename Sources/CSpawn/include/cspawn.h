// What Glibc's module does not show to Swift, because the GNU C library has it beyond POSIX.
#ifndef CSPAWN_H
#define CSPAWN_H

#include <spawn.h>

// pipe2(2) with O_CLOEXEC: 0, or -1 with the reason in errno.
int cspawn_pipe(int ends[2]);
// posix_spawn_file_actions_addclosefrom_np(3): closes all files from a number on. 0, or the reason.
int cspawn_close_from(posix_spawn_file_actions_t *actions, int first);

#endif
