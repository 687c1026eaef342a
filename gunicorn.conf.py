"""How gunicorn serves AidPortal; read by itself when started in this folder: `gunicorn aidportal.wsgi`."""

import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
# Threads wait for slow readers without holding up a process. No preload: each process opens its own index.
worker_class = "gthread"
workers = int(os.environ.get("WORKERS", "2"))
threads = int(os.environ.get("THREADS", "4"))
# The address of a list holds all its filters.
limit_request_line = 8190
# A proxy on this machine is trusted, and whoever calls it may send SCRIPT_NAME: the address, and with it the
# language, would then be another one than a cache files the answer under.
forwarder_headers = ""
accesslog = os.environ.get("ACCESS_LOG") or None
# It would open a socket in the home folder for commands that we do not use.
control_socket_disable = True
