/** Why something on disk could not be read or written, and what to do about it, in one sentence. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const reasons = new Map([
	["ENOENT", "there is no such file or folder; check the path"],
	["EACCES", "permission denied; check who may read and write it"],
	["EPERM", "permission denied; check who may read and write it"],
	["EISDIR", "this is a folder; name a file"],
	["ENOTDIR", "part of the path is no folder; check the path"],
	["EROFS", "the disk is read-only; work on a copy elsewhere"],
	["ENOSPC", "the disk is full; make room and try again"],
	["EDQUOT", "your share of the disk is full; make room and try again"],
	["EFBIG", "files may not be that large here; raise the limit (`ulimit -f`) and try again"],
	["EEXIST", "a file is in the way; rename it, or choose another folder"],
	["ENAMETOOLONG", "the name is too long; choose a shorter one"],
	["ELOOP", "links lead in a circle; check the path"],
	["EBUSY", "another program holds the file; close it and try again"],
	["ERR_ENCODING_INVALID_ENCODED_DATA", "this is not UTF-8 text; save it as UTF-8"],
]);
